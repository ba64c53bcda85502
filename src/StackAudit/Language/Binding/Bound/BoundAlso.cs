namespace StackAudit.Language.Binding;

/// <summary>Related places with their labels.</summary>
internal sealed record BoundAlso(LocalSymbol? Element, BoundExpression? List, BoundExpression? Where, BoundExpression Place, BoundMessage Message);
