using StackAudit.Model;

namespace StackAudit.Graph;

/// <summary>Finds the best path to each tool: flows are taken in the order of the paths that they end, so what is found first is best.</summary>
internal sealed class PathSearch
{
    private readonly FlowNetwork _network;
    private readonly PathQuery _query;
    private readonly HashSet<int> _starts;
    private readonly HashSet<int>? _wanted;

    // Sparse, because most searches see little of a large stack: with its conditions, a rule asks many and small questions.
    private readonly Dictionary<int, int> _arrivals = [];
    private readonly Dictionary<int, int> _entries = [];
    private readonly Dictionary<int, bool> _avoided = [];
    private readonly Frontier _frontier;
    private int _missing;

    private PathSearch(FlowNetwork network, PathQuery query, int enough)
    {
        _network = network;
        _query = query;
        _starts = [.. query.From.Select(start => start.Ordinal)];
        _wanted = query.To?.Select(target => target.Ordinal).ToHashSet();
        _frontier = query.Least == null ? new FewestHops() : new LeastTotal(network, query.Least, _entries);
        _missing = Math.Min(enough, _wanted?.Count ?? int.MaxValue);
    }

    /// <summary>The target that was reached first; null when none was.</summary>
    public Entity? Nearest { get; private set; }

    /// <summary>Searches until each target is reached or nothing is left to try.</summary>
    public static ShortestPathTree ToAll(FlowNetwork network, PathQuery query) => new PathSearch(network, query, int.MaxValue).Run();

    /// <summary>The path to the nearest of the targets.</summary>
    public static GraphPath? ToNearest(FlowNetwork network, PathQuery query)
    {
        var search = new PathSearch(network, query, enough: 1);
        ShortestPathTree tree = search.Run();
        return search.Nearest is { } end ? tree.PathTo(end) : null;
    }

    private ShortestPathTree Run()
    {
        int[] starts = [.. _starts.Order()];
        foreach (int start in starts)
        {
            Reach(start);
        }

        if (_missing > 0)
        {
            AddFirstHops(starts);
        }

        while (_missing > 0 && _frontier.TryTake(out int flow))
        {
            Follow(flow);
        }

        return new ShortestPathTree(_network, _starts, _arrivals, _entries);
    }

    // The first hops of all starts compete with each other, whichever start they leave from.
    private void AddFirstHops(int[] starts)
    {
        var first = new List<int>();
        foreach (int start in starts)
        {
            if (!Avoids(start))
            {
                first.AddRange(_network.Outbound[start]);
            }
        }

        foreach (int flow in first.Order())
        {
            Add(flow);
        }
    }

    private void Add(int flow)
    {
        if (_query.With == null || _query.With(_network.Flows[flow]))
        {
            _frontier.Add(flow);
        }
    }

    private void Follow(int flow)
    {
        int connector = _network.Through[flow];
        if (connector != FlowNetwork.None)
        {
            Arrive(connector, flow);
            if (Avoids(connector))
            {
                return;
            }
        }

        int tool = _network.To[flow];
        Arrive(tool, flow);
        if (!_starts.Contains(tool) && _entries.TryAdd(tool, flow))
        {
            LeadOn(tool);
        }
    }

    private void LeadOn(int tool)
    {
        if (Avoids(tool))
        {
            return;
        }

        foreach (int flow in _network.Outbound[tool])
        {
            Add(flow);
        }
    }

    private void Arrive(int tool, int flow)
    {
        if (!_starts.Contains(tool) && _arrivals.TryAdd(tool, flow))
        {
            Reach(tool);
        }
    }

    private void Reach(int tool)
    {
        if (_wanted == null || _wanted.Contains(tool))
        {
            _missing--;
            Nearest ??= _network.Tools[tool];
        }
    }

    private bool Avoids(int tool)
    {
        if (_query.Avoiding == null)
        {
            return false;
        }

        if (!_avoided.TryGetValue(tool, out bool avoided))
        {
            avoided = _query.Avoiding(_network.Tools[tool]);
            _avoided.Add(tool, avoided);
        }

        return avoided;
    }
}
