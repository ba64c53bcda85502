using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Language.Binding;

/// <summary>A member of each element of a list, flattened; what is missing is left out.</summary>
internal sealed record BoundMap(BoundExpression List, LocalSymbol Element, BoundExpression Body, FieldType Type, TextSpan Span) : BoundExpression(Type, Span);
