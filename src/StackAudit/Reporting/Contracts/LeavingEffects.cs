using StackAudit.Graph;
using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Reporting;

/// <summary>What stops when tools are given up.</summary>
public sealed class LeavingEffects
{
    public LeavingEffects(IEnumerable<Entity> tools, StackModel model, FieldValues values)
    {
        Tools = [.. tools.Where(StackGraph.IsLive)];
        HashSet<Entity> gone = [.. Tools];
        Flows = [.. Tools.SelectMany(tool => values.List<Entity>(tool, "flows")).Distinct().Where(flow => values.Is(flow, "is_live"))];
        Stages = [.. Tools.SelectMany(tool => values.List<Record>(tool, "stages")).Distinct()];
        StagesLost = [.. Stages.Where(stage => !values.Is(stage, "offline") && !values.List<Entity>(stage, "tools").Any(tool => StackGraph.IsLive(tool) && !gone.Contains(tool)))];
        Reports = [.. Tools.SelectMany(tool => values.List<Entity>(tool, "reports")).Distinct()];
        Kpis = [.. model.All(KpiKind.Kind.Name).Where(kpi => values.Entity(kpi, "source") is { } source && gone.Contains(source))];
        CutOff = [.. Tools.SelectMany(tool => values.List<Entity>(tool, "cut_off")).Distinct().Where(tool => !gone.Contains(tool))];
    }

    /// <summary>Those of the tools that are in use.</summary>
    public IReadOnlyList<Entity> Tools { get; }

    /// <summary>Live flows to, from and through them.</summary>
    public IReadOnlyList<Entity> Flows { get; }

    /// <summary>Stages of journeys that use them.</summary>
    public IReadOnlyList<Record> Stages { get; }

    /// <summary>Stages that are left without any live tool.</summary>
    public IReadOnlyList<Record> StagesLost { get; }

    public IReadOnlyList<Entity> Reports { get; }

    /// <summary>Figures whose source they are.</summary>
    public IReadOnlyList<Entity> Kpis { get; }

    /// <summary>Other tools that lose contact with the rest.</summary>
    public IReadOnlyList<Entity> CutOff { get; }

    public bool IsNothing => Flows.Count == 0 && Stages.Count == 0 && Reports.Count == 0 && Kpis.Count == 0 && CutOff.Count == 0;
}
