using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Language.Binding;

/// <summary>A comparison of two known values.</summary>
internal sealed record BoundComparison(ComparisonOperator Operator, BoundExpression Left, BoundExpression Right, bool IsNegated, TextSpan Span) : BoundExpression(ScalarType.YesNo, Span);
