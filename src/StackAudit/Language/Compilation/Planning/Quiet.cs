using StackAudit.Language.Binding;
using StackAudit.Schema;

namespace StackAudit.Language.Compilation;

/// <summary>Tells expressions of which nothing is noticed when they are not evaluated, because they can always look and do without no fact.</summary>
internal static class Quiet
{
    public static bool Is(BoundExpression bound) => bound switch
    {
        BoundConstant or BoundParameter or BoundToday or BoundAll => true,
        BoundLocal { Symbol.Value: { } value } => Is(value),
        BoundLocal => true,
        BoundField field => field.Fields.All(known => !known.IsComputed) && Is(field.Target),
        BoundComparison comparison => comparison.Operator is ComparisonOperator.Same or ComparisonOperator.In or ComparisonOperator.Contains or ComparisonOperator.Overlaps
            && comparison.Left.Type.Class() != TypeClass.Money && IsThere(comparison.Left) && IsThere(comparison.Right) && Is(comparison.Left) && Is(comparison.Right),
        BoundIdentity or BoundKindOf or BoundGroupKey or BoundMap or BoundNot or BoundLogical or BoundPresence or BoundEmptiness or BoundOtherwise or BoundConversion or BoundCall =>
            BoundTree.Parts(bound).All(Is),
        BoundList list => list.Elements.All(element => element.When == null && Is(element.Value)),
        _ => false,
    };

    // The checker's word is not enough: a field that everybody must write may yet be absent.
    private static bool IsThere(BoundExpression bound) =>
        bound.Type.IsList() || bound is BoundParameter or BoundToday or BoundConstant { Value: not null } or BoundLocal { Symbol.Value: null };
}
