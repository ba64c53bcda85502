using StackAudit.Schema;

namespace StackAudit.Reporting;

/// <summary>The prices that were agreed over time, held against the limit for rises.</summary>
public static class PriceHistory
{
    /// <summary>In the order of their days.</summary>
    public static IReadOnlyList<PriceStep> Of(ContractFacts contract, FieldValues values)
    {
        IReadOnlyList<Record> prices = values.List<Record>(contract.Contract, "prices");
        List<PriceStep> steps = [];
        foreach ((Record price, int place) in prices.Select((price, place) => (price, place)).OrderBy(each => values.Date(each.price, "from")))
        {
            if (values.Date(price, "from") is { } from && values.Money(price, "annual_cost") is { } cost)
            {
                PriceStep? before = steps.Count == 0 ? null : steps[^1];
                decimal? rise = before is null ? null : Rise(before.AnnualCost, cost);
                steps.Add(new PriceStep(place, before?.Place, from, cost, rise, rise > contract.UpliftCap));
            }
        }

        return steps;
    }

    private static decimal? Rise(Money before, Money after) =>
        before is { Parts: [var (currency, old)] } && after is { Parts: [var (other, amount)] } && currency == other && old != 0 ? (amount / old) - 1 : null;
}
