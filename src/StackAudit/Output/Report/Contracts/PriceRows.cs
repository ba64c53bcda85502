using StackAudit.Reporting;

namespace StackAudit.Output;

/// <summary>The prices of a contract over time, as rows of a table.</summary>
internal static class PriceRows
{
    public static ViewObject[] Of(ContractFacts contract, ReportContext context) =>
        context.Has(Omissions.Money) ? [.. PriceHistory.Of(contract, context.Values).Select(step => Of(step, contract, context))] : [];

    private static ViewObject Of(PriceStep step, ContractFacts contract, ReportContext context)
    {
        FactPath cost = FactPath.Of(contract.Contract, $"prices[{step.Place}].annual_cost");
        return new ViewObject
        {
            ["from"] = ReportText.Date(step.From),
            ["cost"] = context.Text.Money(step.AnnualCost, cost),
            ["rise"] = step.Rise is { } rise && step.Before is { } before
                ? ReportText.Percent(rise, new FactPath($"minus(divide({cost.Expression}.amount,{FactPath.Of(contract.Contract, $"prices[{before}].annual_cost.amount").Expression}),`1`)"))
                : Markup.Empty,
            ["above"] = step.IsAboveCap && context.Has(Omissions.Weaknesses),
        };
    }
}
