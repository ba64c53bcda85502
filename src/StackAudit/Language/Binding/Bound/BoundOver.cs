using StackAudit.Language.Syntax;
using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Language.Binding;

/// <summary>A look at a whole list: how many, whether any, the largest. <c>Value</c> is what is summed up, or what every element must satisfy.</summary>
internal sealed record BoundOver(Quantifier Quantifier, BoundExpression List, LocalSymbol? Element, BoundExpression? Where, BoundExpression? Value, FieldType Type, TextSpan Span) : BoundExpression(Type, Span);
