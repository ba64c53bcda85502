using StackAudit.Text;

namespace StackAudit.Language.Binding;

/// <summary>A name for a value, computed when first asked for.</summary>
internal sealed record BoundLet(LocalSymbol Local, TextSpan Span) : BoundClause(Span);
