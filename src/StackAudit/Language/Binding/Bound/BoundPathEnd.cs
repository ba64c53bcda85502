namespace StackAudit.Language.Binding;

/// <summary>An end of a path: every tool, or what an expression gives. With a name there is a path for each.</summary>
internal sealed record BoundPathEnd(BoundExpression Place, bool IsKind, LocalSymbol? Local);
