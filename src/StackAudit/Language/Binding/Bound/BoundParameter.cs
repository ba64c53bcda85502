using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Language.Binding;

/// <summary>A parameter; its value is known, but readers want to see its name.</summary>
internal sealed record BoundParameter(ParameterSymbol Symbol, TextSpan Span) : BoundExpression(Symbol.Type, Span);
