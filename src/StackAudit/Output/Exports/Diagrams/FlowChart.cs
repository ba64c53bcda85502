using System.Globalization;
using StackAudit.Graph;
using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Output;

/// <summary>The live flows of a stack, to be drawn by others. Tools that no live flow touches are not in it.</summary>
/// <param name="Title">The stack's name.</param>
/// <param name="Groups">In the order of their titles, those that stand alone last; tools in the order of their ids.</param>
/// <param name="Arrows">In the order of the ids of their ends.</param>
public sealed record FlowChart(string Title, IReadOnlyList<DiagramGroup> Groups, IReadOnlyList<DiagramArrow> Arrows)
{
    private const int MostData = 3;

    private static readonly string[] Ends = ["from", "to", "through"];

    private static readonly RecordType Flow = FlowKind.Kind.Fields;

    /// <param name="graph">The stack.</param>
    /// <param name="grouping">By what tools are drawn together.</param>
    /// <param name="on">The tool whose own flows are drawn; null for all.</param>
    public static FlowChart Of(StackGraph graph, DiagramGrouping grouping, Entity? on = null)
    {
        DiagramArrow[] arrows =
        [
            .. graph.Model.All(FlowKind.Kind.Name)
                .Where(flow => graph.IsLiveFlow(flow) && (on is null || Ends.Any(end => flow[Flow[end]] == on)))
                .GroupBy(flow => ((Entity)flow[Flow["from"]]!, (Entity)flow[Flow["to"]]!))
                .OrderBy(ends => ends.Key.Item1.Ordinal).ThenBy(ends => ends.Key.Item2.Ordinal)
                .Select(flows => new DiagramArrow(flows.Key.Item1, flows.Key.Item2, Label([.. flows]), flows.All(IsBroken))),
        ];
        IEnumerable<Entity> tools = arrows.SelectMany(arrow => new[] { arrow.From, arrow.To }).Distinct().OrderBy(tool => tool.Ordinal);
        return new FlowChart(graph.Model.Name, GroupsOf(tools, tool => grouping.TitleOf(tool, graph.Model.Settings)), arrows);
    }

    // A frame around a single tool says nothing.
    private static DiagramGroup[] GroupsOf(IEnumerable<Entity> tools, Func<Entity, string?> titleOf)
    {
        IGrouping<string?, Entity>[] groups = [.. tools.GroupBy(titleOf)];
        DiagramGroup[] together = [.. groups.Where(group => group.Key is not null && group.Count() > 1).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => new DiagramGroup(group.Key, [.. group]))];
        Entity[] alone = [.. groups.Where(group => group.Key is null || group.Count() == 1).SelectMany(group => group).OrderBy(tool => tool.Ordinal)];
        return alone.Length == 0 ? together : [.. together, new DiagramGroup(null, alone)];
    }

    private static bool IsBroken(Entity flow) => flow[Flow["status"]] is EnumMember { Name: "broken" };

    private static string Label(Entity[] flows)
    {
        string[] data = [.. flows.SelectMany(flow => flow.List<Entity>(Flow["data"])).Distinct().Select(data => data.Name)];
        string[] through = [.. flows.Select(flow => flow[Flow["through"]]).OfType<Entity>().Distinct().Select(tool => tool.Name)];
        string carried = string.Join(", ", data.Take(MostData)) + (data.Length > MostData ? string.Create(CultureInfo.InvariantCulture, $" and {data.Length - MostData} more") : "");
        return through.Length == 0 ? carried : $"{carried} (through {string.Join(", ", through)})".TrimStart();
    }
}
