using StackAudit.Model;
using StackAudit.Reporting;
using StackAudit.Schema;

namespace StackAudit.Output;

/// <summary>The ways of customers through the tools, and the figures that we steer by with where they come from.</summary>
internal sealed class JourneysSection() : ReportSection("journeys", "Journeys and reports")
{
    public override IReadOnlyList<string> Blocks { get; } = [JourneyKind.Kind.Name, ReportKind.Kind.Name];

    public override ViewObject? Of(ReportContext context)
    {
        IReadOnlyList<Entity> journeys = context.Model.All(JourneyKind.Kind.Name);
        IReadOnlyList<Entity> reports = context.Model.All(ReportKind.Kind.Name);
        IReadOnlyList<Entity> figures = context.Model.All(KpiKind.Kind.Name);
        if (journeys.Count + reports.Count + figures.Count == 0)
        {
            return null;
        }

        var journey = new JourneyView(context);
        var figure = new FigureView(context);
        var traces = new FigureTraces(context.Graph, context.Values);
        return new ViewObject
        {
            ["journeys"] = journeys.OrderBy(each => each.Name, StringComparer.OrdinalIgnoreCase).Select(journey.Of).ToArray(),
            ["reports"] = reports.OrderBy(each => each.Name, StringComparer.OrdinalIgnoreCase).Select(report => Report(report, traces, figure, context)).ToArray(),
            ["figures"] = figures.Where(each => context.Values.List<Entity>(each, "reports").Count == 0).Select(each => figure.Of(traces.Of(each))).ToArray(),
        };
    }

    private static ViewObject Report(Entity report, FigureTraces traces, FigureView figure, ReportContext context)
    {
        ReportTrace trace = traces.OfReport(report);
        return new ViewObject
        {
            ["anchor"] = ReportText.Anchor(report),
            ["name"] = context.Text.Brief(report.Name),
            ["tool"] = context.Values.Entity(report, "tool") is { } tool ? context.Text.Name(tool) : Markup.Empty,
            ["audience"] = Markup.Join(", ", context.Values.List<string>(report, "audience").Select(context.Text.Brief)),
            ["owner"] = context.Values.Entity(report, "owner") is { } owner ? context.Text.Name(owner) : Markup.Empty,
            ["figures"] = trace.Figures.Select(figure.Of).ToArray(),
            ["needs"] = trace.Needs.Select(figure.Origin).ToArray(),
            ["correct"] = context.Text.CorrectThis(report.Location),
        };
    }
}
