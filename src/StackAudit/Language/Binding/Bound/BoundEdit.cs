using StackAudit.Language.Syntax;

namespace StackAudit.Language.Binding;

/// <summary>One edit at a field.</summary>
internal sealed record BoundEdit(EditKind Kind, BoundField Place, BoundExpression? Value);
