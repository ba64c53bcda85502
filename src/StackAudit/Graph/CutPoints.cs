namespace StackAudit.Graph;

/// <summary>
/// Which tools hold their component together. A flow joins its two ends and its connector, and goes with any of the three.
/// That is more than articulation points tell, where only the removed tool itself goes: without A, the flow A → (Z) → B no longer joins Z and B.
/// So all tools are left out in turn: halving the range of those that may yet be left out, the flows that touch none of them are joined once for all.
/// </summary>
internal sealed class CutPoints
{
    private readonly FlowNetwork _network;
    private readonly DisjointSets _parts;
    private readonly List<int> _touching;
    private readonly int[] _lastRange;
    private readonly int[] _lastPart;
    private readonly int[][] _lost;
    private int _range;

    public CutPoints(FlowNetwork network)
    {
        _network = network;
        _parts = new DisjointSets(network.Tools.Count);
        _touching = [.. Enumerable.Range(0, network.Flows.Length)];
        _lastRange = new int[network.Tools.Count];
        _lastPart = new int[network.Tools.Count];
        _lost = new int[network.Tools.Count][];
        Array.Fill(_lost, []);
        if (network.Tools.Count > 0)
        {
            LeaveOut(0, network.Tools.Count, 0);
        }
    }

    public bool IsCutPoint(int tool) => _lost[tool].Length > 0;

    /// <summary>The tools of its component that, without a tool, are not in the largest remaining part, ascending.</summary>
    public IEnumerable<int> CutOff(int tool)
    {
        var found = new HashSet<int>(_lost[tool]);
        var pending = new Stack<int>(_lost[tool]);
        while (pending.TryPop(out int next))
        {
            foreach (int neighbour in _network.Neighbours(next, leftOut: tool))
            {
                if (found.Add(neighbour))
                {
                    pending.Push(neighbour);
                }
            }
        }

        return found.Order();
    }

    /// <summary>Tries each tool of a range, given that the flows which touch none of them are joined.</summary>
    private void LeaveOut(int low, int high, int firstTouching)
    {
        if (high - low == 1)
        {
            _lost[low] = LostWithout(low);
            return;
        }

        int middle = low + ((high - low) / 2);
        Narrow(low, middle, firstTouching);
        Narrow(middle, high, firstTouching);
    }

    private void Narrow(int low, int high, int firstTouching)
    {
        int unions = _parts.Unions;
        int end = _touching.Count;
        for (int i = firstTouching; i < end; i++)
        {
            if (!Touches(_touching[i], low, high))
            {
                Join(_touching[i]);
            }
        }

        _range++;
        for (int i = firstTouching; i < end; i++)
        {
            if (Touches(_touching[i], low, high) && !RepeatsLast(_touching[i], low, high))
            {
                _touching.Add(_touching[i]);
            }
        }

        if (_touching.Count > end)
        {
            LeaveOut(low, high, end);
            _touching.RemoveRange(end, _touching.Count - end);
        }

        _parts.RollBack(unions);
    }

    private void Join(int flow)
    {
        _parts.Union(_network.From[flow], _network.To[flow]);
        if (_network.Through[flow] != FlowNetwork.None)
        {
            _parts.Union(_network.From[flow], _network.Through[flow]);
        }
    }

    private bool Touches(int flow, int low, int high) =>
        IsWithin(_network.From[flow], low, high) || IsWithin(_network.To[flow], low, high) || IsWithin(_network.Through[flow], low, high);

    private static bool IsWithin(int tool, int low, int high) => tool >= low && tool < high;

    /// <summary>Whether it joins one tool of the range to the same part as that tool's flow before: one of the two is enough.</summary>
    private bool RepeatsLast(int flow, int low, int high)
    {
        int inside = FlowNetwork.None;
        int part = FlowNetwork.None;
        foreach (int tool in (ReadOnlySpan<int>)[_network.From[flow], _network.To[flow], _network.Through[flow]])
        {
            if (tool == FlowNetwork.None)
            {
                continue;
            }

            ref int only = ref IsWithin(tool, low, high) ? ref inside : ref part;
            int found = IsWithin(tool, low, high) ? tool : _parts.Find(tool);
            if (only != FlowNetwork.None && only != found)
            {
                return false;
            }

            only = found;
        }

        bool repeats = _lastRange[inside] == _range && _lastPart[inside] == part;
        _lastRange[inside] = _range;
        _lastPart[inside] = part;
        return repeats;
    }

    /// <summary>One neighbour of a tool in each part that its absence cuts off; of equal parts the one with the smallest tool remains.</summary>
    private int[] LostWithout(int tool)
    {
        List<int> neighbours = _network.Neighbours(tool);
        if (neighbours.Count == 0 || neighbours.TrueForAll(neighbour => _parts.Find(neighbour) == _parts.Find(neighbours[0])))
        {
            return [];
        }

        var parts = new Dictionary<int, int>();
        foreach (int neighbour in neighbours)
        {
            parts.TryAdd(_parts.Find(neighbour), neighbour);
        }

        int remaining = parts.Keys.OrderByDescending(_parts.SizeOf).ThenBy(_parts.SmallestOf).First();
        parts.Remove(remaining);
        return [.. parts.Values];
    }
}
