using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Graph;

/// <summary>
/// The tools of a stack and what flows between them. Paths, cycles and components look at live flows only.
/// A flow visits its connector: a path may end there, but goes on only along the same flow.
/// </summary>
public sealed class StackGraph
{
    private readonly Field _status;
    private readonly FlowNetwork _all;
    private readonly Lazy<bool[]> _liveTools;
    private readonly Lazy<bool[]> _liveFlows;
    private readonly Lazy<FlowNetwork> _live;
    private readonly Lazy<StrongComponents> _components;
    private readonly Lazy<Reachability> _reachability;
    private readonly Lazy<CutPoints> _cutPoints;
    private readonly Lazy<CarryingFlows> _carrying;

    public StackGraph(StackModel model)
    {
        Model = model;
        _status = model.Schema["flow"].Fields["status"];
        _all = new FlowNetwork(model);
        _liveTools = new Lazy<bool[]>(() => Array.ConvertAll((Entity[])model.All("tool"), IsLive));
        _liveFlows = new Lazy<bool[]>(() => Array.ConvertAll(_all.Flows, flow => IsLiveEnd(_all.From[flow.Ordinal]) && IsLiveEnd(_all.To[flow.Ordinal]) && Runs(flow)));
        _live = new Lazy<FlowNetwork>(() => _all.With([.. Enumerable.Range(0, _all.Flows.Length).Where(flow => _liveFlows.Value[flow])]));
        _components = new Lazy<StrongComponents>(() => StrongComponents.Of(_live.Value));
        _reachability = new Lazy<Reachability>(() => new Reachability(_live.Value, _components.Value));
        _cutPoints = new Lazy<CutPoints>(() => new CutPoints(_live.Value));
        _carrying = new Lazy<CarryingFlows>(() => new CarryingFlows(model, _live.Value));
    }

    private StackGraph(StackGraph other, StackModel model)
    {
        Model = model;
        _status = other._status;
        _all = other._all;
        _liveTools = other._liveTools;
        _liveFlows = other._liveFlows;
        _live = other._live;
        _components = other._components;
        _reachability = other._reachability;
        _cutPoints = other._cutPoints;
        _carrying = other._carrying;
    }

    public StackModel Model { get; }

    /// <summary>The same graph on another day: nothing in it depends on the day.</summary>
    public StackGraph AsOf(DateOnly day) => new(this, Model.AsOf(day));

    /// <summary>Whether a tool is on trial, active or retiring.</summary>
    public static bool IsLive(Entity tool) => tool[tool.Kind.Fields["status"]] is EnumMember { Name: "trial" or "active" or "retiring" };

    /// <summary>Whether a flow is active or broken.</summary>
    public bool Runs(Entity flow) => flow[_status] is null or EnumMember { Name: "active" or "broken" };

    /// <summary>Whether a flow runs between live tools.</summary>
    public bool IsLiveFlow(Entity flow) => _liveFlows.Value[flow.Ordinal];

    /// <summary>All flows to a tool, live or not, in the order of their ids.</summary>
    public Entity[] Inbound(Entity tool) => _all.FlowsAt(_all.Inbound[tool.Ordinal]);

    /// <summary>All flows from a tool, live or not, in the order of their ids.</summary>
    public Entity[] Outbound(Entity tool) => _all.FlowsAt(_all.Outbound[tool.Ordinal]);

    /// <summary>All flows of which a tool is the connector, live or not, in the order of their ids.</summary>
    public Entity[] Through(Entity tool) => _all.FlowsAt(_all.Passing[tool.Ordinal]);

    /// <summary>The other tools from which live flows lead to a tool, over any number of hops, in the order of their ids.</summary>
    public IReadOnlyList<Entity> Upstream(Entity tool) => _reachability.Value.Upstream(tool.Ordinal);

    /// <summary>The other tools to which live flows lead from a tool, over any number of hops, in the order of their ids.</summary>
    public IReadOnlyList<Entity> Downstream(Entity tool) => _reachability.Value.Downstream(tool.Ordinal);

    /// <summary>How many there are, for who would not look at each.</summary>
    public int CountUpstream(Entity tool) => _reachability.Value.CountUpstream(tool.Ordinal);

    /// <inheritdoc cref="CountUpstream"/>
    public int CountDownstream(Entity tool) => _reachability.Value.CountDownstream(tool.Ordinal);

    /// <summary>Whether a path leads from one tool to another; a tool reaches itself.</summary>
    public bool Reaches(Entity from, Entity to) => _reachability.Value.Reaches(from.Ordinal, to.Ordinal);

    /// <summary>Whether a path leads from any of the starts to any of the targets.</summary>
    public bool Reaches(IReadOnlyList<Entity> starts, IReadOnlyList<Entity> targets) =>
        starts.Any(start => _reachability.Value.ReachesAny(start.Ordinal, targets));

    /// <summary>Whether a tool is on a cycle of two tools or more.</summary>
    public bool InCycle(Entity tool) => _components.Value.Members[_components.Value.Numbers[tool.Ordinal]].Length > 1;

    /// <summary>Whether a tool holds its component together.</summary>
    public bool IsCutPoint(Entity tool) => _cutPoints.Value.IsCutPoint(tool.Ordinal);

    /// <summary>
    /// Without the tool and the flows from, to and through it, the tools of its component that are not in the largest remaining part;
    /// of equal parts the one with the smallest id remains. In the order of their ids.
    /// </summary>
    public IReadOnlyList<Entity> CutOff(Entity tool) => _live.Value.ToolsAt(_cutPoints.Value.CutOff(tool.Ordinal));

    /// <summary>The shortest path to each target that can be reached, from any of the starts, in the order of the targets' ids.</summary>
    public IReadOnlyList<GraphPath> ShortestPaths(PathQuery query)
    {
        ShortestPathTree tree = Search(query);
        IEnumerable<Entity> ends = query.To?.Distinct().OrderBy(target => target.Ordinal) ?? tree.Reached;
        return [.. ends.Select(tree.PathTo).OfType<GraphPath>()];
    }

    /// <summary>The shortest path from any of the starts to any of the targets; null when there is none.</summary>
    public GraphPath? ShortestPath(PathQuery query) => PathSearch.ToNearest(NetworkOf(query), query);

    /// <summary>The shortest paths to all targets of a query, for who asks about many of them one by one.</summary>
    public ShortestPathTree Search(PathQuery query) => PathSearch.ToAll(NetworkOf(query), query);

    /// <summary>The tools from which a path leads to any of the targets of a query, themselves among them; where it would start does not matter.</summary>
    public IReadOnlySet<Entity> Reaching(PathQuery query) => BackwardSearch.From(NetworkOf(query), query);

    /// <summary>Each set of two or more tools that reach each other along the flows that pass the filter, in the order of its first tool's id.</summary>
    public IReadOnlyList<GraphCycle> Cycles(Func<Entity, bool> edgeFilter) => Cycles(_live.Value.Flows.Where(edgeFilter));

    /// <summary>The same along given flows; those that are not live do not count.</summary>
    public IReadOnlyList<GraphCycle> Cycles(IEnumerable<Entity> flows)
    {
        int[] live = DeadEnds.SetAside(_all, [.. flows.Where(IsLiveFlow).Select(flow => flow.Ordinal)]);
        if (live.Length == 0)
        {
            return [];
        }

        Array.Sort(live);
        int[][] components = StrongComponents.OfSeveral(live.Select(flow => (_all.From[flow], _all.To[flow])));
        if (components.Length == 0)
        {
            return [];
        }

        var network = _all.With(live);
        var minimal = new MinimalCycle(network);
        return
        [
            .. components.Select(members => new GraphCycle(
                network.ToolsAt(members),
                Array.ConvertAll(minimal.Find(members), network.StepAlong))),
        ];
    }

    private FlowNetwork NetworkOf(PathQuery query) => query.Carried is { } data ? _carrying.Value.Of(data) : _live.Value;

    private bool IsLiveEnd(int tool) => tool != FlowNetwork.None && _liveTools.Value[tool];
}
