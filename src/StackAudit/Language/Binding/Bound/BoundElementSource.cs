using StackAudit.Text;

namespace StackAudit.Language.Binding;

/// <summary>Every element of a list.</summary>
internal sealed record BoundElementSource(BoundExpression List, LocalSymbol Local, TextSpan Span) : BoundSource(Span);
