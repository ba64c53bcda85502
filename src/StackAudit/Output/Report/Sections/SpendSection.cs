using StackAudit.Reporting;

namespace StackAudit.Output;

/// <summary>Where the money goes, what is paid for twice, and what is paid for and not used.</summary>
internal sealed class SpendSection() : ReportSection("spend", "Spend and overlap")
{
    public override ViewObject? Of(ReportContext context)
    {
        (ViewObject[] overlaps, bool hasMore) = new OverlapBlocks(context).All();
        return new ViewObject
        {
            ["money"] = context.Has(Omissions.Money) ? Money(context) : null,
            ["overlaps"] = overlaps,
            ["has_more_overlaps"] = hasMore,
            ["unused"] = new UnusedRows(context).All(),
            ["has_money"] = context.Has(Omissions.Money),
        };
    }

    private static ViewObject Money(ReportContext context)
    {
        var spend = new Spend(context.Model, context.Values);
        var tables = new SpendTables(spend, context);
        var paths = new SpendPaths(spend);
        bool hasRest = spend.IsInOneCurrency && spend.Total.Parts[0].Amount - spend.OnTools.Parts[0].Amount >= 1;
        return new ViewObject
        {
            ["is_empty"] = spend.IsNothing,
            ["total"] = Markup.Join(" and ", spend.Currencies.Select(currency => context.Text.Money(new Schema.Money(spend.Total.Parts.FirstOrDefault(part => part.Currency == currency).Amount, currency), paths.OfContracts("", currency)))),
            ["is_mixed"] = !spend.IsInOneCurrency,
            ["rest"] = hasRest ? context.Text.Money(spend.Total - spend.OnTools, new FactPath($"minus({paths.OfContracts("", "").Expression},{paths.OfTools("", "").Expression})")) : Markup.Empty,
            ["tools_unknown"] = spend.ToolsWithoutCost == 0 ? Markup.Empty : ReportText.Count(spend.ToolsWithoutCost, FactPath.Count("tool", "is_live&&!annual_cost"), "tool"),
            ["contracts_unknown"] = spend.ContractsWithoutCost == 0 ? Markup.Empty : ReportText.Count(spend.ContractsWithoutCost, FactPath.Count("contract", "is_running&&!annual_cost"), "running contract"),
            ["tables"] = tables.ByCategory().Concat(tables.ByTeam()).ToArray(),
            ["vendors"] = tables.ByVendor(),
            ["concentration"] = ConcentrationBar.Of(spend, context) is { } picture ? picture.Svg : Markup.Empty,
        };
    }
}
