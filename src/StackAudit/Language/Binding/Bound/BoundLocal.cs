using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Language.Binding;

/// <summary>A loop name or a <c>let</c>.</summary>
internal sealed record BoundLocal(LocalSymbol Symbol, TextSpan Span) : BoundExpression(Symbol.Type, Span);
