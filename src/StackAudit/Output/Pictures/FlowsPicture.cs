using StackAudit.Model;
using StackAudit.Reporting;
using StackAudit.Schema;

namespace StackAudit.Output;

/// <summary>All that flows, from left to right: tool by tool or, where that could not be read, group by group.</summary>
internal static class FlowsPicture
{
    private const int MostTools = 60;
    private const int MostFlows = 240;

    /// <summary>What is wider is too small to be read on a page that stands upright.</summary>
    public const double WidestUpright = 800;

    /// <summary>Null where there is no live tool.</summary>
    public static FlowDrawing? Of(ReportContext context)
    {
        Entity[] tools = [.. context.Model.All(ToolKind.Kind.Name).Where(Graph.StackGraph.IsLive)];
        Entity[] flows = [.. context.Model.All(FlowKind.Kind.Name).Where(context.Graph.IsLiveFlow)];
        return tools.Length == 0 ? null
            : tools.Length > MostTools || flows.Length > MostFlows ? GroupedFlows.Of(context, tools, flows)
            : ToolByTool(context, tools, flows);
    }

    private static FlowDrawing ToolByTool(ReportContext context, Entity[] tools, Entity[] flows)
    {
        Dictionary<Entity, int> places = tools.Select((tool, place) => KeyValuePair.Create(tool, place)).ToDictionary();
        MapBox[] boxes = [.. tools.Select(tool => new MapBox(tool.Name, context.Values.Text(tool, "status")!))];
        HashSet<Entity> offending = OffendingFlows.Of(context);
        MapLine[] lines = [.. flows.Select(flow => Line(context, flow, places, offending.Contains(flow)))];
        var map = new FlowMap(context.Text, boxes, lines);
        string wrong = offending.Count == 0 ? "" : " A red line with a cross is where something goes wrong, by what was found.";
        var picture = new Picture(
            map.Draw("flows", "What flows between our tools"),
            Markup.Encode($"Data goes along the lines to the points of the arrows. A thick line carries personal data, a dashed one passes a connector on its way. Round corners: in use; round ends and a dashed outline: on trial; square corners and a dotted outline: being retired.{wrong}"))
        {
            IsWide = map.Width > WidestUpright,
        };
        return new FlowDrawing(picture, [.. tools.Select(tool => Row(context, tool))]);
    }

    private static FlowRow Row(ReportContext context, Entity tool)
    {
        IEnumerable<Entity> to = context.Graph.Outbound(tool).Where(context.Graph.IsLiveFlow).Select(flow => context.Values.Entity(flow, "to")!).Distinct();
        return new FlowRow(context.Text.Name(tool), Markup.Encode(context.Values.Text(tool, "status")!), context.Text.Names(to));
    }

    private static MapLine Line(ReportContext context, Entity flow, Dictionary<Entity, int> places, bool isOffending)
    {
        // A connector that is not live is no place to pass.
        int? through = context.Values.Entity(flow, "through") is { } connector && places.TryGetValue(connector, out int place) ? place : null;
        bool isPersonal = context.Values.List<Entity>(flow, "data").Any(data => context.Values.Is(data, "is_personal"));
        return new MapLine(places[context.Values.Entity(flow, "from")!], places[context.Values.Entity(flow, "to")!], through)
        {
            Css = string.Join(' ', new[] { isPersonal ? "personal" : "", through is null ? "" : "via", isOffending ? "offending" : "" }.Where(word => word.Length > 0)),
            IsOffending = isOffending,
            Said = flow.Id,
        };
    }
}
