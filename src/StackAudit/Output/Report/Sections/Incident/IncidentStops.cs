using StackAudit.Model;
using StackAudit.Reporting;
using StackAudit.Schema;

namespace StackAudit.Output;

/// <summary>What stops when the tools are cut off, or the credential is revoked.</summary>
internal static class IncidentStops
{
    private const int Most = 24;

    public static ViewObject Of(Incident incident, ReportContext context, bool withWeaknesses) => new()
    {
        ["flows"] = incident.StoppedFlows.Select(flow => Flow(flow, context)).ToArray(),
        ["idle"] = incident.Scope.Flows.Except(incident.StoppedFlows).Select(flow => Flow(flow, context)).ToArray(),
        ["stages"] = incident.Stages.Select(stage => Stage(stage, context)).ToArray(),
        ["reports"] = Some(incident.Reports, context),
        ["kpis"] = Some(incident.Kpis, context),
        ["cut_off"] = withWeaknesses ? Some(incident.CutOff, context) : Markup.Empty,
    };

    private static ViewObject Flow(Entity flow, ReportContext context) => new()
    {
        ["id"] = ReportText.Anchor(flow),
        ["name"] = IncidentWords.Flow(flow, context),
        ["data"] = context.Text.Names(context.Values.List<Entity>(flow, "data")),
        ["status"] = context.Values.Is(flow, "is_live") ? null : StatusOf(flow, context),
    };

    // A flow that is said to run between tools of which one is gone does not.
    private static string StatusOf(Entity flow, ReportContext context) =>
        context.Values.Text(flow, "status") is { } status and not "active" ? status : "does not run";

    private static ViewObject Stage(IncidentStage stage, ReportContext context) => new()
    {
        ["journey"] = context.Text.Name(stage.Journey),
        ["name"] = context.Text.Brief((string?)context.Values.Of(stage.Stage, "name")),
        ["left"] = context.Text.Names(stage.Left),
    };

    private static Markup Some(IReadOnlyList<Entity> entities, ReportContext context) =>
        context.Text.Names(entities.Take(Most)) + Markup.Encode(entities.Count > Most ? " and others" : "");
}
