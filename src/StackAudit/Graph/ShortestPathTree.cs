using StackAudit.Model;

namespace StackAudit.Graph;

/// <summary>
/// The shortest path from any of some tools to each tool; of equally short ones the one with the smallest sequence of flow ids.
/// Complete for the tools that the query asked for.
/// </summary>
public sealed class ShortestPathTree
{
    private readonly FlowNetwork _network;
    private readonly HashSet<int> _starts;

    // A path may end inside a connector, but goes on only from the end of a flow, so a tool can be reached in one way and left in another.
    private readonly Dictionary<int, int> _arrivals;
    private readonly Dictionary<int, int> _entries;

    internal ShortestPathTree(FlowNetwork network, HashSet<int> starts, Dictionary<int, int> arrivals, Dictionary<int, int> entries)
    {
        _network = network;
        _starts = starts;
        _arrivals = arrivals;
        _entries = entries;
    }

    /// <summary>How many tools were reached.</summary>
    internal int Count => _starts.Count + _arrivals.Count;

    /// <summary>All tools that were reached, the starts among them, in the order of their ids.</summary>
    public IEnumerable<Entity> Reached => _starts.Concat(_arrivals.Keys).Order().Select(tool => _network.Tools[tool]);

    /// <summary>Whether a path ends at the tool; every start reaches itself.</summary>
    public bool Reaches(Entity tool) => _starts.Contains(tool.Ordinal) || _arrivals.ContainsKey(tool.Ordinal);

    public GraphPath? PathTo(Entity tool) => Reaches(tool) ? Trace(tool.Ordinal) : null;

    private GraphPath Trace(int end)
    {
        var steps = new List<GraphStep>();
        int tool = end;
        while (!_starts.Contains(tool))
        {
            int flow = tool == end ? _arrivals[tool] : _entries[tool];
            int from = _network.From[flow];
            steps.Add(new GraphStep(_network.Flows[flow], _network.Tools[from], _network.Tools[tool]));
            tool = from;
        }

        steps.Reverse();
        return new GraphPath(_network.Tools[tool], steps);
    }
}
