namespace StackAudit.Language.Binding;

/// <summary>The primary place and the message.</summary>
internal sealed record BoundReport(BoundExpression Place, BoundMessage Message);
