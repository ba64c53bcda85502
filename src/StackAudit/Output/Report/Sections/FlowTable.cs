using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Output;

/// <summary>What the picture of all flows shows, as rows: each live tool with those that it sends to.</summary>
internal sealed class FlowTable(ReportContext context)
{
    private const int Most = 12;

    public ViewObject[] Rows => [.. context.Model.All(ToolKind.Kind.Name).Where(Graph.StackGraph.IsLive).Select(Row)];

    private ViewObject Row(Entity tool)
    {
        Entity[] to = [.. context.Graph.Outbound(tool).Where(context.Graph.IsLiveFlow).Select(flow => context.Values.Entity(flow, "to")).OfType<Entity>().Distinct()];
        return new ViewObject
        {
            ["tool"] = context.Text.Name(tool),
            ["status"] = context.Values.Text(tool, "status"),
            ["to"] = context.Text.Names(to.Take(Most)) + Markup.Encode(to.Length > Most ? " and others" : ""),
        };
    }
}
