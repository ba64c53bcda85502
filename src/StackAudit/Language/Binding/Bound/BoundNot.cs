using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Language.Binding;

/// <summary><c>not C</c>.</summary>
internal sealed record BoundNot(BoundExpression Operand, TextSpan Span) : BoundExpression(ScalarType.YesNo, Span);
