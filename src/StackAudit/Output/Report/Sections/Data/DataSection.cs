using StackAudit.Graph;
using StackAudit.Model;
using StackAudit.Reporting;
using StackAudit.Schema;

namespace StackAudit.Output;

/// <summary>Which data is in which tool: as described, as it arrives, and as it was agreed with the vendor.</summary>
internal sealed class DataSection() : ReportSection("data", "Data by tool")
{
    public override ViewObject? Of(ReportContext context)
    {
        var holdings = new DataHoldings(context.Values, context.Today);
        ILookup<string, DataHolding> byClassification = context.Model.All(ToolKind.Kind.Name)
            .Where(StackGraph.IsLive)
            .SelectMany(holdings.Of)
            .ToLookup(holding => ClassificationOf(holding.Data, context) ?? "");
        if (byClassification.Count == 0)
        {
            return null;
        }

        var group = new DataGroup(context);
        return new ViewObject
        {
            ["with_gaps"] = context.Has(Omissions.Weaknesses),
            ["groups"] = ClassificationWords.All
                .Where(words => byClassification.Contains(words.Classification ?? ""))
                .Select(words => group.Of(words.Classification, words.Heading, [.. byClassification[words.Classification ?? ""]]))
                .ToArray(),
        };
    }

    private static string? ClassificationOf(Entity data, ReportContext context) => context.Values.Text(data, "classification");
}
