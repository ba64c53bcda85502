using StackAudit.Language.Binding;
using StackAudit.Schema;

namespace StackAudit.Language.Compilation;

/// <summary>What an expression says besides its type, its parts and their names.</summary>
internal static class ShapeTokens
{
    public static IEnumerable<object?> Of(BoundExpression bound) => bound switch
    {
        // A year is as long as 365 days, but it is not the same next to a date.
        BoundConstant { Value: Duration time } => [(time.Years, time.Months, time.Days, time.Minutes, time.WorkingDays)],
        BoundConstant constant => [constant.Value],
        BoundParameter parameter => [parameter.Symbol],
        BoundToday or BoundIdentity or BoundKindOf or BoundGroupKey or BoundMap or BoundNot or BoundOtherwise or BoundConversion => [],
        BoundField field => field.Fields,
        BoundDefinition definition => [definition.Symbol],
        BoundWayMember way => [way.Member],
        BoundLogical logical => [logical.IsAnd, logical.Operands.Count],
        BoundPresence presence => [presence.IsPresent],
        BoundEmptiness emptiness => [emptiness.IsEmpty],
        BoundComparison comparison => [comparison.Operator, comparison.IsNegated],
        BoundReaches reaches => [reaches.Route?.With != null, reaches.Route?.Avoiding != null],
        BoundArithmetic arithmetic => [arithmetic.Operator],
        BoundCall call => [call.Function, call.Arguments.Count],
        BoundLookup lookup => [lookup.Table, lookup.Keys.Count],
        BoundAll all => [all.Kind],
        BoundList list => list.Elements.Select(element => (object?)(element.When != null)),
        BoundOver over => [over.Quantifier, over.Element != null, over.Where != null, over.Value != null],
        _ => [bound],
    };
}
