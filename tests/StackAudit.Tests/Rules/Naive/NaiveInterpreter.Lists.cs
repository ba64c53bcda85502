using StackAudit.Language.Binding;
using StackAudit.Language.Syntax;
using StackAudit.Schema;

namespace StackAudit.Tests.Rules.Naive;

internal sealed partial class NaiveInterpreter
{
    private object? ListOrSummary(BoundExpression bound, NaiveScope scope)
    {
        switch (bound)
        {
            case BoundMap map:
                return Flat(Items(map.List, scope).Select(item => Value(map.Body, scope.With(map.Element, item))));
            case BoundList list:
                return Flat(list.Elements.Where(element => element.When == null || Holds(element.When, scope)).Select(element => Value(element.Value, scope)));
        }

        var over = (BoundOver)bound;
        object[] values = Flat(Selected(over, scope).Select(item => over.Value == null ? item : Value(over.Value, scope.With(over.Element!, item))));
        FieldType type = over.Value?.Type ?? over.List.Type.Element()!;
        return over.Quantifier switch
        {
            Quantifier.Count => (decimal)values.Length,
            Quantifier.List => values,
            Quantifier.Min => Best(values, -1),
            Quantifier.Max => Best(values, 1),
            Quantifier.Product => values.Aggregate(1m, (product, value) => product * (decimal)value),
            Quantifier.Sum => Sum(values, type),
            Quantifier.Average => values.Length == 0 ? null : Divide(Sum(values, type), values.Length),
            _ => throw new InvalidOperationException($"{over.Quantifier} is no summary."),
        };
    }

    /// <summary>The elements of a list that its <c>where</c> leaves.</summary>
    public IEnumerable<object> Selected(BoundOver over, NaiveScope scope) =>
        Items(over.List, scope).Where(item => over.Where == null || Holds(over.Where, scope.With(over.Element!, item)));

    // Lists are flat and never hold missing values.
    private static object[] Flat(IEnumerable<object?> values) =>
        [.. values.SelectMany(value => value switch { null => [], object[] items => items, _ => new[] { value } })];

    private object? Best(object[] values, int sign)
    {
        object? best = null;
        foreach (object value in values)
        {
            int? order = best == null ? sign : NaiveOperators.Order(value, best, Model);
            CouldNotLook |= order == null;
            best = order * sign > 0 ? value : best;
        }

        return best;
    }

    private object Sum(object[] values, FieldType type) => type.Class() switch
    {
        TypeClass.Money => NaiveMoney.Sum(values.Cast<NaiveMoney>(), Model.Settings.Rates),
        TypeClass.Duration => values.Cast<Duration>().Aggregate(Duration.Zero, (sum, value) => NaiveTime.Add(sum, value, 1)),
        _ => values.Cast<decimal>().Sum(),
    };

    private static object Divide(object sum, decimal count) => sum switch
    {
        NaiveMoney money => money.Each(amount => amount / count),
        Duration duration => NaiveTime.Each(duration, part => part / count),
        _ => (decimal)sum / count,
    };
}
