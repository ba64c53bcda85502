using StackAudit.Configuration;
using StackAudit.Language.Binding;
using StackAudit.Schema;

namespace StackAudit.Language.Compilation;

/// <summary>What the arithmetic operators do with two values that are there; null where there is no result.</summary>
internal static class Calculations
{
    public static Func<object, object, object?> Of(ArithmeticOperator arithmetic, EvaluationContext context) => arithmetic switch
    {
        ArithmeticOperator.AddNumbers => (a, b) => (decimal)a + (decimal)b,
        ArithmeticOperator.SubtractNumbers => (a, b) => (decimal)a - (decimal)b,
        ArithmeticOperator.MultiplyNumbers => (a, b) => (decimal)a * (decimal)b,
        ArithmeticOperator.DivideNumbers => (a, b) => (decimal)b == 0 ? null : (decimal)a / (decimal)b,
        ArithmeticOperator.AddMoney => (a, b) => context.Rates.InOneCurrency((Money)a + (Money)b),
        ArithmeticOperator.SubtractMoney => (a, b) => context.Rates.InOneCurrency((Money)a - (Money)b),
        ArithmeticOperator.MultiplyMoney => (a, b) => (Money)a * (decimal)b,
        ArithmeticOperator.DivideMoney => (a, b) => (decimal)b == 0 ? null : (Money)a / (decimal)b,
        ArithmeticOperator.RatioOfMoney => (a, b) => Ratio((Money)a, (Money)b, context.Rates),
        ArithmeticOperator.AddDuration => (a, b) => context.Calendar.Add((DateOnly)a, (Duration)b),
        ArithmeticOperator.SubtractDuration => (a, b) => context.Calendar.Subtract((DateOnly)a, (Duration)b),
        ArithmeticOperator.DaysBetween => (a, b) => Duration.Between((DateOnly)b, (DateOnly)a),
        ArithmeticOperator.AddDurations => (a, b) => (Duration)a + (Duration)b,
        ArithmeticOperator.SubtractDurations => (a, b) => (Duration)a - (Duration)b,
        ArithmeticOperator.MultiplyDuration => (a, b) => (Duration)a * (decimal)b,
        ArithmeticOperator.DivideDuration => (a, b) => (decimal)b == 0 ? null : (Duration)a / (decimal)b,
        ArithmeticOperator.RatioOfDurations => (a, b) => ((Duration)a).DividedBy((Duration)b),
        _ => throw new InvalidOperationException($"{arithmetic} is no calculation with two values."),
    };

    // Of one currency no rate is needed.
    private static object? Ratio(Money a, Money b, ExchangeRates rates)
    {
        if (a.Parts is [var x] && b.Parts is [var y] && x.Currency == y.Currency)
        {
            return y.Amount == 0 ? null : x.Amount / y.Amount;
        }

        return rates.Convert(a) is { } left && rates.Convert(b) is { } right && right != 0 ? left / right : null;
    }
}
