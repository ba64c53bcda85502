using StackAudit.Model;
using StackAudit.Reporting;

namespace StackAudit.Output;

/// <summary>What stops when one tool or one company does.</summary>
internal sealed class ResilienceSection() : ReportSection("resilience", "Resilience")
{
    private const int MostRows = 12;
    private const int MostNames = 8;

    public override Omissions About => Omissions.Weaknesses;

    public override ViewObject? Of(ReportContext context)
    {
        IReadOnlyList<CutPoint> points = CutPoint.AllOf(context.Graph);
        Gateway[] gateways = [.. Gateways.Of(context.Graph).Take(MostRows)];
        Dependence[] vendors = [.. Dependences.OnVendors(context.Graph, context.Values).Where(IsWorthShowing).Take(MostRows)];
        Dependence[] processors = [.. Dependences.OnSubprocessors(context.Graph, context.Values).Where(IsWorthShowing).Take(MostRows)];
        if (points.Count + gateways.Length + vendors.Length + processors.Length == 0)
        {
            return null;
        }

        return new ViewObject
        {
            ["number"] = ReportText.Count(points.Count, FactPath.Count("tool", "is_cut_point"), "tool", "tools"),
            ["worst"] = points.Count == 0 ? Markup.Empty : CutPicture.Of(context.Text, points[0]).ToFigure(),
            ["points"] = points.Take(MostRows).Select(point => Point(context, point)).ToArray(),
            ["not_all"] = points.Count > MostRows,
            ["gateways"] = gateways.Select(gateway => Row(context, gateway)).ToArray(),
            ["vendors"] = Table(context, vendors, "How many tools hang on one vendor"),
            ["processors"] = Table(context, processors, "How many tools hang on one sub-processor"),
        };
    }

    private static bool IsWorthShowing(Dependence dependence) => dependence.Tools.Count > 1;

    private static ViewObject Point(ReportContext context, CutPoint point) => new()
    {
        ["tool"] = context.Text.Name(point.Tool),
        ["number"] = ReportText.Number(point.CutOff.Count, new FactPath($"length({FactPath.Of(point.Tool, "cut_off").Expression})")),
        ["cut_off"] = Some(context.Text, point.CutOff),
    };

    private static ViewObject Row(ReportContext context, Gateway gateway) => new()
    {
        ["tool"] = context.Text.Name(gateway.Tool),
        ["gets"] = Flows(context, context.Graph.Inbound(gateway.Tool), gateway.Tool, "to"),
        ["sends"] = Flows(context, context.Graph.Outbound(gateway.Tool), gateway.Tool, "from"),
        ["after"] = ReportText.Number(gateway.Fed.Count, new FactPath($"length([{string.Join(',', gateway.Fed.Select(tool => $"tool.{FactPath.Name(tool.Id)}"))}][?is_live])")),
        ["fallback"] = context.Values.Entity(gateway.Tool, "fallback") is { } fallback ? context.Text.Name(fallback) : Markup.Empty,
    };

    // What passes a connector comes in and goes out.
    private static Markup Flows(ReportContext context, IEnumerable<Entity> flows, Entity tool, string end)
    {
        string id = FactPath.Literal(tool.Id);
        return ReportText.Number(flows.Concat(context.Graph.Through(tool)).Distinct().Count(context.Graph.IsLiveFlow), FactPath.Count("flow", $"is_live&&({end}=={id}||through=={id})"));
    }

    private static ViewObject? Table(ReportContext context, Dependence[] all, string label) => all.Length == 0 ? null : new ViewObject
    {
        ["picture"] = new Markup($"<figure>{BarChart.Of(context.Text, [.. all.Select(one => (one.On, one.Tools.Count, FactOf(one)))], label)}</figure>"),
        ["rows"] = all.Select(one => new ViewObject
        {
            ["company"] = context.Text.Name(one.On),
            ["number"] = ReportText.Number(one.Tools.Count, FactOf(one)),
            ["tools"] = Some(context.Text, one.Tools),
            ["data"] = Some(context.Text, one.Data),
        }).ToArray(),
    };

    private static FactPath FactOf(Dependence dependence) =>
        FactPath.Count("tool", $"is_live&&contains([{string.Join(',', dependence.Over.Select(vendor => FactPath.Literal(vendor.Id)))}],vendor)");

    private static Markup Some(ReportText text, IReadOnlyList<Entity> entities) =>
        text.Names(entities.Take(MostNames)) + Markup.Encode(entities.Count > MostNames ? " and others" : "");
}
