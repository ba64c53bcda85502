using StackAudit.Model;
using StackAudit.Reporting;

namespace StackAudit.Output;

/// <summary>Names the gaps of a table of data by tool, one kind of data after the other.</summary>
internal sealed class DataGaps(ReportText text)
{
    private const int MostTools = 8;
    private const int MostData = 12;

    /// <summary>The tools in which a kind of data has the gap.</summary>
    public ViewObject[] Of(IEnumerable<DataHolding> gaps)
    {
        IGrouping<Entity, DataHolding>[] byData = [.. gaps.GroupBy(gap => gap.Data).OrderByDescending(group => group.Count()).ThenBy(group => group.Key.Name, StringComparer.OrdinalIgnoreCase)];
        IEnumerable<ViewObject> lines = byData.Take(MostData).Select(group => new ViewObject { ["data"] = text.Name(group.Key), ["tools"] = Tools(group) });
        return [.. byData.Length > MostData ? lines.Append(new ViewObject { ["data"] = "And others", ["tools"] = "as marked in the table" }) : lines];
    }

    private Markup Tools(IGrouping<Entity, DataHolding> group) =>
        text.Names(group.Take(MostTools).Select(gap => gap.Tool)) + Markup.Encode(group.Count() > MostTools ? " and others" : "");
}
