using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Language.Binding;

/// <summary><c>a + b</c> and its like.</summary>
internal sealed record BoundArithmetic(ArithmeticOperator Operator, BoundExpression Left, BoundExpression Right, FieldType Type, TextSpan Span) : BoundExpression(Type, Span);
