using StackAudit.Model;

namespace StackAudit.Graph;

/// <summary>The flow at the end of the path with the least total first; of equal totals the one with fewer hops, then the smaller flow ids.</summary>
internal sealed class LeastTotal : Frontier, IComparer<int>
{
    private readonly FlowNetwork _network;
    private readonly Func<Entity, decimal> _amount;
    private readonly Dictionary<int, int> _entries;
    private readonly Dictionary<int, (decimal Total, int Hops)> _costs = [];
    private readonly PriorityQueue<int, int> _flows;

    /// <param name="network">The flows to search.</param>
    /// <param name="amount">What a flow adds to a total, never less than nothing.</param>
    /// <param name="entries">The flow by which the search entered each tool; what leads on from a tool builds on that.</param>
    public LeastTotal(FlowNetwork network, Func<Entity, decimal> amount, Dictionary<int, int> entries)
    {
        _network = network;
        _amount = amount;
        _entries = entries;
        _flows = new PriorityQueue<int, int>(this);
    }

    public override void Add(int flow)
    {
        decimal amount = _amount(_network.Flows[flow]);
        ArgumentOutOfRangeException.ThrowIfNegative(amount);
        int before = Before(flow);
        (decimal total, int hops) = before == FlowNetwork.None ? default : _costs[before];
        _costs[flow] = (total + amount, hops + 1);
        _flows.Enqueue(flow, flow);
    }

    public override bool TryTake(out int flow) => _flows.TryDequeue(out flow, out _);

    /// <summary>Compares the paths that end with two flows.</summary>
    public int Compare(int x, int y)
    {
        int order = _costs[x].CompareTo(_costs[y]);
        if (order != 0)
        {
            return order;
        }

        // Both have the same number of hops. What differs nearest to the start counts, so it is found last.
        for (; x != y; (x, y) = (Before(x), Before(y)))
        {
            order = x.CompareTo(y);
        }

        return order;
    }

    private int Before(int flow) => _entries.GetValueOrDefault(_network.From[flow], FlowNetwork.None);
}
