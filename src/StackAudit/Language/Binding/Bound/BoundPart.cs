namespace StackAudit.Language.Binding;

/// <summary>Text, or a hole and how to print it.</summary>
internal sealed record BoundPart(string? Text, BoundExpression? Hole, MessageFilter Filter);
