using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Language.Binding;

/// <summary><c>length</c>, <c>steps</c> or <c>tools</c> of a path or cycle.</summary>
internal sealed record BoundWayMember(BoundExpression Target, WayMember Member, FieldType Type, TextSpan Span) : BoundExpression(Type, Span);
