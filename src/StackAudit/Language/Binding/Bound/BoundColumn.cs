namespace StackAudit.Language.Binding;

/// <summary>What a query shows of each match, under the words in which it was asked for.</summary>
internal sealed record BoundColumn(string Heading, BoundExpression Value);
