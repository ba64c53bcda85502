using StackAudit.Graph;
using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Reporting;

/// <summary>Follows personal data along live flows that list it and neither anonymise nor aggregate, as rules do.</summary>
public sealed class DataReaches
{
    private readonly StackGraph _graph;
    private readonly FieldValues _values;
    private readonly Dictionary<Entity, List<Entity>> _receivers = [];
    private readonly Dictionary<Entity, List<Entity>> _flows = [];

    private DataReaches(StackGraph graph, FieldValues values)
    {
        (_graph, _values) = (graph, values);
        foreach (Entity tool in graph.Model.All(ToolKind.Kind.Name))
        {
            Collect(_receivers, values.List<Entity>(tool, "arriving"), tool);
        }

        foreach (Entity flow in graph.Model.All(FlowKind.Kind.Name).Where(graph.IsLiveFlow))
        {
            Collect(_flows, values.List<Entity>(flow, "data"), flow);
        }
    }

    /// <summary>For all personal data that flows: what is received by most tools first.</summary>
    public static IReadOnlyList<DataReach> Of(StackGraph graph, FieldValues values)
    {
        var reaches = new DataReaches(graph, values);
        return
        [
            .. graph.Model.All(DataKind.Kind.Name).Where(data => values.Is(data, "is_personal") && reaches._flows.ContainsKey(data))
                .Select(reaches.Follow)
                .OrderByDescending(reach => reach.Receivers.Count).ThenBy(reach => reach.Data.Ordinal),
        ];
    }

    private DataReach Follow(Entity data)
    {
        Entity[] origins = [.. _values.List<Entity>(data, "origins").Where(StackGraph.IsLive)];
        var everywhere = new PathQuery { From = origins, Carried = data, With = flow => !IsAnonymous(flow) };
        ShortestPathTree tree = _graph.Search(everywhere);
        Entity[] reached = [.. tree.Reached.Where(StackGraph.IsLive)];
        GraphPath? furthest = reached.Select(tree.PathTo).OfType<GraphPath>().Where(path => path.Length > 0).OrderByDescending(path => path.Length).ThenBy(path => path.End.Ordinal).FirstOrDefault();
        string[] allowed = [.. _values.List<string>(data, "allowed_regions")];
        ShortestPathTree ungated = _graph.Search(everywhere with { With = flow => !IsAnonymous(flow) && _values.Text(flow, "consent") != "enforced", Avoiding = IsGate });
        return new DataReach(
            data,
            origins,
            _receivers.GetValueOrDefault(data, []),
            _flows[data],
            furthest,
            allowed.Length == 0 ? [] : [.. reached.Where(tool => _values.List<string>(tool, "regions").Any(region => !allowed.Any(container => Regions.IsWithin(region, container))))],
            [.. ungated.Reached.Where(tool => StackGraph.IsLive(tool) && !IsGate(tool) && !origins.Contains(tool))]);
    }

    private bool IsAnonymous(Entity flow) => _values.List<EnumMember>(flow, "transforms").Any(transform => transform.Name is "anonymise" or "aggregate");

    private bool IsGate(Entity tool) => _values.Of(tool, "consent.enforces") is true;

    private static void Collect(Dictionary<Entity, List<Entity>> all, IEnumerable<Entity> keys, Entity value)
    {
        foreach (Entity key in keys.Distinct())
        {
            if (!all.TryGetValue(key, out List<Entity>? values))
            {
                all.Add(key, values = []);
            }

            values.Add(value);
        }
    }
}
