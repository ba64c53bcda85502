using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Language.Binding;

/// <summary><c>x is present</c>, <c>x is missing</c>.</summary>
internal sealed record BoundPresence(BoundExpression Operand, bool IsPresent, TextSpan Span) : BoundExpression(ScalarType.YesNo, Span);
