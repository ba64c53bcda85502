using StackAudit.Language.Binding;

namespace StackAudit.Language.Linting;

/// <summary>Comparisons of two values that are written down, which no stack can change: <c>1 > 2</c>.</summary>
internal static class ConstantComparison
{
    /// <summary>The answer; null when it depends on the stack.</summary>
    public static bool? Of(BoundComparison comparison)
    {
        if (comparison is not { Left: BoundConstant { Value: { } left }, Right: BoundConstant { Value: { } right } } || left.GetType() != right.GetType())
        {
            return null;
        }

        if (comparison.Operator == ComparisonOperator.Same && left is (decimal or DateOnly or string))
        {
            return left.Equals(right) != comparison.IsNegated;
        }

        if (left is not (decimal or DateOnly))
        {
            return null;
        }

        int order = ((IComparable)left).CompareTo(right);
        return comparison.Operator switch
        {
            ComparisonOperator.Less => order < 0 != comparison.IsNegated,
            ComparisonOperator.LessOrSame => order <= 0 != comparison.IsNegated,
            ComparisonOperator.Greater => order > 0 != comparison.IsNegated,
            ComparisonOperator.GreaterOrSame => order >= 0 != comparison.IsNegated,
            _ => null,
        };
    }
}
