using System.Runtime.InteropServices;
using StackAudit.Model;

namespace StackAudit.Graph;

/// <summary>
/// Breadth-first search that takes flows in the order of their ids. Tools of one distance are then left in the order of their paths,
/// so the path found first is the one with the smallest sequence of flow ids.
/// </summary>
internal sealed class PathSearch
{
    private readonly FlowNetwork _network;
    private readonly PathQuery _query;
    private readonly bool[] _starts;
    private readonly bool[] _wanted;
    private readonly int[] _arrivals;
    private readonly int[] _entries;
    private readonly bool?[] _avoided;
    private readonly Queue<int> _frontier = new();
    private int _missing;

    private PathSearch(FlowNetwork network, PathQuery query)
    {
        int count = network.Tools.Count;
        _network = network;
        _query = query;
        _starts = new bool[count];
        _wanted = new bool[count];
        _arrivals = new int[count];
        _entries = new int[count];
        _avoided = query.Avoiding == null ? [] : new bool?[count];
        Array.Fill(_arrivals, FlowNetwork.None);
        Array.Fill(_entries, FlowNetwork.None);
    }

    /// <summary>The tool that was reached first; null when none was.</summary>
    public Entity? Nearest { get; private set; }

    /// <summary>Searches until each target is reached or nothing is left to try.</summary>
    public static ShortestPathTree ToAll(FlowNetwork network, PathQuery query)
    {
        var search = new PathSearch(network, query);
        return search.Run(int.MaxValue);
    }

    /// <summary>The path to the nearest of the targets.</summary>
    public static GraphPath? ToNearest(FlowNetwork network, PathQuery query)
    {
        var search = new PathSearch(network, query);
        ShortestPathTree tree = search.Run(1);
        return search.Nearest is { } end ? tree.PathTo(end) : null;
    }

    private ShortestPathTree Run(int enough)
    {
        foreach (Entity start in _query.From)
        {
            _starts[start.Ordinal] = true;
        }

        foreach (Entity target in _query.To)
        {
            _wanted[target.Ordinal] = true;
        }

        _missing = Math.Min(enough, _wanted.Count(wanted => wanted));
        int[] starts = [.. Enumerable.Range(0, _starts.Length).Where(tool => _starts[tool])];
        foreach (int start in starts)
        {
            Reach(start);
        }

        // The first hops of all starts compete with each other, whichever start they leave from.
        var first = new List<int>();
        foreach (int start in starts)
        {
            if (!Avoids(start))
            {
                first.AddRange(_network.Outbound[start]);
            }
        }

        first.Sort();
        Follow(CollectionsMarshal.AsSpan(first));
        while (_missing > 0 && _frontier.TryDequeue(out int tool))
        {
            Follow(_network.Outbound[tool]);
        }

        return new ShortestPathTree(_network, _starts, _arrivals, _entries);
    }

    private void Follow(ReadOnlySpan<int> flows)
    {
        foreach (int flow in flows)
        {
            if (_missing <= 0)
            {
                return;
            }

            if (_query.With?.Invoke(_network.Flows[flow]) ?? true)
            {
                Follow(flow);
            }
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
        if (_entries[tool] == FlowNetwork.None && !_starts[tool])
        {
            _entries[tool] = flow;
            if (!Avoids(tool))
            {
                _frontier.Enqueue(tool);
            }
        }
    }

    private void Arrive(int tool, int flow)
    {
        if (_arrivals[tool] == FlowNetwork.None && !_starts[tool])
        {
            _arrivals[tool] = flow;
            Reach(tool);
        }
    }

    private void Reach(int tool)
    {
        if (_wanted[tool] && _missing > 0)
        {
            _missing--;
            Nearest ??= _network.Tools[tool];
        }
    }

    private bool Avoids(int tool) => _query.Avoiding != null && (_avoided[tool] ??= _query.Avoiding(_network.Tools[tool]));
}
