using StackAudit.Reporting;
using StackAudit.Schema;

namespace StackAudit.Output;

/// <summary>What was bought by a contract and how much of it is used, as rows of a table.</summary>
internal static class UsageRows
{
    public static ViewObject[] Of(ContractFacts contract, ReportContext context)
    {
        IReadOnlyList<Record> items = context.Values.List<Record>(contract.Contract, "commitment");
        return [.. items.Select((item, place) => Of(item, $"commitment[{place}]", contract, context))];
    }

    private static ViewObject Of(Record item, string path, ContractFacts contract, ReportContext context)
    {
        ReportText text = context.Text;
        decimal? bought = context.Values.Number(item, "committed");
        decimal? used = context.Values.Number(item, "used");
        FactPath boughtFact = FactPath.Of(contract.Contract, $"{path}.committed");
        FactPath usedFact = FactPath.Of(contract.Contract, $"{path}.used");
        return new ViewObject
        {
            ["unit"] = text.Said(context.Values.Text(item, "unit")),
            ["bought"] = bought is { } all ? ReportText.Number(all, boughtFact) : Markup.Empty,
            ["used"] = used is { } part ? ReportText.Number(part, usedFact) : Markup.Empty,
            ["share"] = used is { } some && bought is > 0 and { } of ? ReportText.Percent(some / of, new FactPath($"divide({usedFact.Expression},{boughtFact.Expression})")) : Markup.Empty,
            ["measured"] = ReportText.Date(context.Values.Date(item, "measured_on")),
            ["overage"] = context.Has(Omissions.Money) ? text.Brief(context.Values.Text(item, "overage")) : Markup.Empty,
        };
    }
}
