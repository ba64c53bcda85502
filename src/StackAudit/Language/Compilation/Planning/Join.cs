using StackAudit.Language.Binding;
using StackAudit.Schema;

namespace StackAudit.Language.Compilation;

/// <summary>A comparison that holds when what is on one side equals, or shares an element with, what is on the other.</summary>
internal sealed record Join(BoundExpression Left, BoundExpression Right)
{
    public static Join? Of(BoundExpression condition) =>
        condition is BoundComparison { IsNegated: false } comparison && IsJoin(comparison) && IsHashed(comparison.Left) && IsHashed(comparison.Right)
            ? new Join(comparison.Left, comparison.Right)
            : null;

    /// <summary>The conditions that must all hold, in the order in which they are asked.</summary>
    public static IEnumerable<BoundExpression> Conjuncts(IEnumerable<BoundExpression> conditions) =>
        conditions.SelectMany(condition => condition is BoundLogical { IsAnd: true } chain ? Conjuncts(chain.Operands) : [condition]);

    /// <summary>Whether an expression depends on no other name.</summary>
    public static bool IsAbout(BoundExpression bound, LocalSymbol name) => Shape.Of(bound).Names.All(used => used == name);

    /// <summary>The side that depends on a name alone, and the other, which does not know it.</summary>
    public (BoundExpression Part, BoundExpression Key)? PartOf(LocalSymbol name) =>
        IsOf(Left, name) && !Shape.Of(Right).Names.Contains(name) ? (Left, Right)
        : IsOf(Right, name) && !Shape.Of(Left).Names.Contains(name) ? (Right, Left)
        : null;

    private static bool IsOf(BoundExpression bound, LocalSymbol name) => Shape.Of(bound).Names is [var only] && only == name;

    private static bool IsJoin(BoundComparison comparison) => comparison.Operator switch
    {
        ComparisonOperator.Same => true,
        ComparisonOperator.In => !comparison.Left.Type.IsList(),
        ComparisonOperator.Contains => !comparison.Right.Type.IsList(),
        ComparisonOperator.Overlaps => true,
        _ => false,
    };

    // Amounts are the same by way of a rate, lengths of time by way of an average month.
    private static bool IsHashed(BoundExpression bound) => (bound.Type.Element() ?? bound.Type).Class() is not (TypeClass.Money or TypeClass.Duration);
}
