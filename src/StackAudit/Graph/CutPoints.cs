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
    private readonly bool[] _isCutPoint;

    private CutPoints(FlowNetwork network)
    {
        _network = network;
        _parts = new DisjointSets(network.Tools.Count);
        _touching = [.. Enumerable.Range(0, network.Flows.Length)];
        _isCutPoint = new bool[network.Tools.Count];
    }

    public static bool[] Of(FlowNetwork network)
    {
        var search = new CutPoints(network);
        search.LeaveOut(0, network.Tools.Count, 0);
        return search._isCutPoint;
    }

    /// <summary>Tries each tool of a range, given that the flows which touch none of them are joined.</summary>
    private void LeaveOut(int low, int high, int firstTouching)
    {
        if (firstTouching == _touching.Count)
        {
            return;
        }

        if (high - low == 1)
        {
            _isCutPoint[low] = FallsApart(low);
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
            int flow = _touching[i];
            if (Touches(flow, low, high))
            {
                _touching.Add(flow);
            }
            else
            {
                Join(flow);
            }
        }

        LeaveOut(low, high, end);
        _touching.RemoveRange(end, _touching.Count - end);
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

    /// <summary>Whether the tools next to one are in different parts without it.</summary>
    private bool FallsApart(int tool)
    {
        int part = FlowNetwork.None;
        foreach (int neighbour in _network.Neighbours(tool))
        {
            int found = _parts.Find(neighbour);
            if (part != FlowNetwork.None && found != part)
            {
                return true;
            }

            part = found;
        }

        return false;
    }
}
