using StackAudit.Graph;
using StackAudit.Model;

namespace StackAudit.Reporting;

/// <summary>Leads figures back to their sources, and what these are made of to where it arises.</summary>
public sealed class FigureTraces(StackGraph graph, FieldValues values)
{
    private readonly Dictionary<Entity, FigureTrace> _traces = [];

    public ReportTrace OfReport(Entity report)
    {
        Entity? tool = values.Entity(report, "tool");
        ShownFigure[] figures = [.. values.List<Entity>(report, "kpis").Select(kpi => Shown(Of(kpi), tool))];
        return new ReportTrace(report, figures, tool is null || !StackGraph.IsLive(tool) ? [] : Origins(report, tool));
    }

    public FigureTrace Of(Entity kpi)
    {
        if (!_traces.TryGetValue(kpi, out FigureTrace? trace))
        {
            _traces.Add(kpi, trace = Trace(kpi));
        }

        return trace;
    }

    private ShownFigure Shown(FigureTrace figure, Entity? tool) =>
        new(figure, figure.Source is { } source && tool is not null && StackGraph.IsLive(source) ? graph.ShortestPath(new PathQuery { From = [source], To = [tool] }) : null);

    private FigureTrace Trace(Entity kpi)
    {
        if (values.Entity(kpi, "source") is not { } source)
        {
            return new FigureTrace(kpi, null, FigureFault.NoSource, []);
        }

        if (!StackGraph.IsLive(source))
        {
            return new FigureTrace(kpi, source, FigureFault.SourceGone, []);
        }

        DataOrigin[] origins = Origins(kpi, source);
        return new FigureTrace(kpi, source, origins.All(origin => origin.IsThere) ? FigureFault.None : FigureFault.DataMissing, origins);
    }

    // Totals arrive, too, though they are no longer the data that they are made of.
    private DataOrigin[] Origins(Entity shown, Entity tool)
    {
        HashSet<Entity> there = [.. values.List<Entity>(tool, "data"), .. graph.Inbound(tool).Where(graph.IsLiveFlow).SelectMany(flow => values.List<Entity>(flow, "data"))];
        return [.. values.List<Entity>(shown, "needs").Select(data => Origin(data, tool, there))];
    }

    private DataOrigin Origin(Entity data, Entity source, HashSet<Entity> there)
    {
        IReadOnlyList<Entity> derivedFrom = values.List<Entity>(data, "derived_from");
        bool isThere = there.Contains(data) || (derivedFrom.Count > 0 && derivedFrom.All(there.Contains));
        IReadOnlyList<Entity> origins = values.List<Entity>(data, "origins");
        return new DataOrigin(data, isThere && origins.Count > 0 ? graph.ShortestPath(new PathQuery { From = origins, To = [source], Carried = data }) : null, isThere);
    }
}
