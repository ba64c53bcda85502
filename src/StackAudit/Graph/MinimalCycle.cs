namespace StackAudit.Graph;

/// <summary>
/// Finds a shortest cycle of a strong component: of several, one through the smallest tool id that any of them passes, begun there,
/// with the smallest sequence of flow ids.
/// </summary>
internal sealed class MinimalCycle
{
    private readonly FlowNetwork _network;
    private readonly bool[] _remains;
    private readonly int[] _entries;
    private readonly int[] _visits;
    private int _visit;

    public MinimalCycle(FlowNetwork network)
    {
        _network = network;
        _remains = new bool[network.Tools.Count];
        _entries = new int[network.Tools.Count];
        _visits = new int[network.Tools.Count];
    }

    /// <summary>The flows of the cycle in order.</summary>
    /// <param name="component">At least two tools that all reach each other.</param>
    public int[] Find(int[] component)
    {
        foreach (int tool in component)
        {
            _remains[tool] = true;
        }

        int[] best = [];
        int limit = component.Length;
        foreach (int start in component)
        {
            if (!_remains[start])
            {
                continue;
            }

            if (ShortestThrough(start, limit) is { } found)
            {
                best = found;
                limit = found.Length - 1;
            }

            // Whatever cycles remain pass neither the start nor what led nowhere but there.
            Remove(start);
            if (limit < 2)
            {
                break;
            }
        }

        foreach (int tool in component)
        {
            _remains[tool] = false;
        }

        return best;
    }

    private int[]? ShortestThrough(int start, int limit)
    {
        _visit++;
        List<int> layer = [start];
        for (int hops = 1; hops <= limit && layer.Count > 0; hops++)
        {
            var next = new List<int>();
            foreach (int tool in layer)
            {
                foreach (int flow in _network.Outbound[tool])
                {
                    int to = _network.To[flow];
                    if (to == start && tool != start)
                    {
                        return Trace(start, flow, hops);
                    }

                    if (to != start && _remains[to] && _visits[to] != _visit)
                    {
                        _visits[to] = _visit;
                        _entries[to] = flow;
                        next.Add(to);
                    }
                }
            }

            layer = next;
        }

        return null;
    }

    private int[] Trace(int start, int last, int length)
    {
        int[] flows = new int[length];
        int flow = last;
        for (int i = length - 1; i > 0; i--)
        {
            flows[i] = flow;
            flow = _entries[_network.From[flow]];
        }

        flows[0] = flow;
        return flows;
    }

    private void Remove(int first)
    {
        var pending = new Stack<int>([first]);
        _remains[first] = false;
        while (pending.TryPop(out int tool))
        {
            foreach (int flow in _network.Outbound[tool])
            {
                RemoveIfDeadEnd(_network.To[flow], pending);
            }

            foreach (int flow in _network.Inbound[tool])
            {
                RemoveIfDeadEnd(_network.From[flow], pending);
            }
        }
    }

    private void RemoveIfDeadEnd(int tool, Stack<int> pending)
    {
        if (_remains[tool] && !(LeadsOn(tool, _network.Outbound[tool], _network.To) && LeadsOn(tool, _network.Inbound[tool], _network.From)))
        {
            _remains[tool] = false;
            pending.Push(tool);
        }
    }

    private bool LeadsOn(int tool, ReadOnlySpan<int> flows, int[] ends)
    {
        foreach (int flow in flows)
        {
            if (ends[flow] != tool && _remains[ends[flow]])
            {
                return true;
            }
        }

        return false;
    }
}
