using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Language.Binding;

/// <summary><c>l is empty</c>, <c>l is not empty</c>.</summary>
internal sealed record BoundEmptiness(BoundExpression List, bool IsEmpty, TextSpan Span) : BoundExpression(ScalarType.YesNo, Span);
