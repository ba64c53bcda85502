using StackAudit.Language.Binding;
using StackAudit.Schema;

namespace StackAudit.Language.Compilation;

/// <summary>Sums and their like over values that are there.</summary>
internal static class Summaries
{
    /// <summary>The largest (1) or smallest (-1) value, null for none.</summary>
    public static object? Extreme(Frame frame, List<object> values, int sign)
    {
        object? best = null;
        foreach (object value in values)
        {
            if (best == null)
            {
                best = value;
            }
            else if (Comparers.Order(value, best, frame.Context) is { } order)
            {
                best = order * sign > 0 ? value : best;
            }
            else
            {
                frame.CouldNotLook = true;
            }
        }

        return best;
    }

    public static object Product(List<object> values)
    {
        decimal product = 1;
        foreach (object value in values)
        {
            product *= (decimal)value;
        }

        return product;
    }

    /// <summary>The sum; of nothing it is nothing, in the type of the elements.</summary>
    public static object Sum(List<object> values, FieldType element, EvaluationContext context) => element.Class() switch
    {
        TypeClass.Money => context.Rates.InOneCurrency(values.Cast<Money>().Aggregate(new Money(0, context.Rates.Currency), (sum, value) => sum + value)),
        TypeClass.Duration => values.Cast<Duration>().Aggregate(Duration.Zero, (sum, value) => sum + value),
        _ => values.Cast<decimal>().Sum(),
    };

    /// <summary>The mean, null for none.</summary>
    public static object? Average(List<object> values, FieldType element, EvaluationContext context)
    {
        if (values.Count == 0)
        {
            return null;
        }

        return Sum(values, element, context) switch
        {
            Money money => money / values.Count,
            Duration duration => duration / values.Count,
            decimal number => number / values.Count,
            _ => null,
        };
    }
}
