using StackAudit.Language.Binding;

namespace StackAudit.Language.Functions;

internal static class Percentile
{
    public static readonly FunctionSymbol Symbol = new(
        "percentile",
        "percentile(list of numbers, percent)",
        "The least number of the list that so large a share of the list does not exceed, missing when there is none.",
        2,
        types => types[0].Element() is { } element && element.Class() == TypeClass.Number && types[1].Class() == TypeClass.Number ? element : null,
        arguments => Of((object[])arguments[0]!, (decimal)arguments[1]!))
    { IsMissingWhenEmpty = true };

    private static object? Of(object[] numbers, decimal share)
    {
        if (numbers.Length == 0)
        {
            return null;
        }

        object[] sorted = [.. numbers.Order()];
        decimal rank = Math.Ceiling(Math.Clamp(share, 0, 1) * sorted.Length);
        return sorted[Math.Max((int)rank, 1) - 1];
    }
}
