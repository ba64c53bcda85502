using StackAudit.Reporting;

namespace StackAudit.Output;

/// <summary>Tools that do the same, with the day on which they can be left together and what that saves.</summary>
internal sealed class OverlapBlocks(ReportContext context)
{
    private const int Most = 20;

    public (ViewObject[] Blocks, bool HasMore) All()
    {
        IReadOnlyList<Overlap> overlaps = Overlaps.Of(context.Result, context.Values);
        return ([.. overlaps.Take(Most).Select(Of)], overlaps.Count > Most);
    }

    private ViewObject Of(Overlap overlap)
    {
        string tools = $"values(tool)[?{ContractPaths.IsOneOf("id", overlap.Tools)}].annual_cost.value";
        return new ViewObject
        {
            ["tools"] = context.Text.Names(overlap.Tools),
            ["why"] = context.Has(Omissions.Weaknesses) ? Markup.Join(" ", overlap.Findings.Select(finding => finding.Rule).Distinct().Select(rule => Markup.Encode(rule.Title + " ") + ReportText.Code(rule))) : Markup.Empty,
            ["saving"] = context.Text.Money(overlap.Saving, new FactPath($"minus(sum({tools}),max({tools}))")),
            ["joint_exit"] = ReportText.Date(overlap.JointExit),
            ["contracts"] = overlap.Contracts.Select(contract => new ViewObject
            {
                ["name"] = SubjectNames.OfContract(contract, context),
                ["end"] = ReportText.Date(contract.NextEnd),
                ["safe"] = ReportText.Date(contract.LastSafeDay),
                ["cost"] = context.Text.Money(contract.AnnualCost, FactPath.Of(contract.Contract, "annual_cost")),
            }).ToArray(),
        };
    }
}
