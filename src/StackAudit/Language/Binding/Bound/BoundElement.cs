namespace StackAudit.Language.Binding;

/// <summary>An element of a list that may depend on a condition.</summary>
internal sealed record BoundElement(BoundExpression Value, BoundExpression? When);
