using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Graph;

/// <summary>
/// Tools and flows as numbers: a tool by its place among these tools in the order of their ids, a flow by its place among these flows.
/// Whatever is smaller comes first, so searches that go in ascending order break ties by id.
/// </summary>
internal sealed class FlowNetwork
{
    public const int None = -1;

    public FlowNetwork(StackModel model, IEnumerable<Entity> flowsInIdOrder)
    {
        RecordType fields = model.Schema["flow"].Fields;
        Tools = model.All("tool");
        Flows = [.. flowsInIdOrder];
        From = ToolsIn(fields["from"]);
        To = ToolsIn(fields["to"]);
        Through = ToolsIn(fields["through"]);
        Outbound = new Incidence(Tools.Count, From);
        Inbound = new Incidence(Tools.Count, To);
        Passing = new Incidence(Tools.Count, Through);
    }

    private FlowNetwork(FlowNetwork whole, int[] flows)
    {
        int[][] ends = [whole.From, whole.To, whole.Through];
        int[] tools = [.. ends.SelectMany(end => flows.Select(flow => end[flow])).Where(tool => tool != None).Distinct().Order()];
        Tools = whole.ToolsAt(tools);
        Flows = Array.ConvertAll(flows, flow => whole.Flows[flow]);
        From = PlacesIn(whole.From);
        To = PlacesIn(whole.To);
        Through = PlacesIn(whole.Through);
        Outbound = new Incidence(Tools.Count, From);
        Inbound = new Incidence(Tools.Count, To);
        Passing = new Incidence(Tools.Count, Through);

        int[] PlacesIn(int[] ends) => Array.ConvertAll(flows, flow => ends[flow] == None ? None : Array.BinarySearch(tools, ends[flow]));
    }

    public IReadOnlyList<Entity> Tools { get; }

    public Entity[] Flows { get; }

    public int[] From { get; }

    public int[] To { get; }

    public int[] Through { get; }

    public Incidence Outbound { get; }

    public Incidence Inbound { get; }

    /// <summary>The flows of which a tool is the connector.</summary>
    public Incidence Passing { get; }

    /// <summary>Some of the flows, with no other tools than theirs: searching a small part costs nothing for the rest.</summary>
    public FlowNetwork Only(IEnumerable<int> flows) => new(this, [.. flows]);

    public IReadOnlyList<Entity> FlowsAt(ReadOnlySpan<int> positions)
    {
        var flows = new Entity[positions.Length];
        for (int i = 0; i < flows.Length; i++)
        {
            flows[i] = Flows[positions[i]];
        }

        return flows;
    }

    public IReadOnlyList<Entity> ToolsAt(IEnumerable<int> positions) => [.. positions.Select(tool => Tools[tool])];

    public GraphStep StepAlong(int flow) => new(Flows[flow], Tools[From[flow]], Tools[To[flow]]);

    /// <summary>The other tools that a tool shares a flow with, as often as it does; flows that name the tool left out count for nothing.</summary>
    public List<int> Neighbours(int tool, int leftOut = None)
    {
        var neighbours = new List<int>();
        AddOthers(Outbound[tool], tool, leftOut, neighbours);
        AddOthers(Inbound[tool], tool, leftOut, neighbours);
        AddOthers(Passing[tool], tool, leftOut, neighbours);
        return neighbours;
    }

    private void AddOthers(ReadOnlySpan<int> flows, int tool, int leftOut, List<int> neighbours)
    {
        foreach (int flow in flows)
        {
            if (leftOut == None || (From[flow] != leftOut && To[flow] != leftOut && Through[flow] != leftOut))
            {
                AddOther(From[flow], tool, neighbours);
                AddOther(To[flow], tool, neighbours);
                AddOther(Through[flow], tool, neighbours);
            }
        }
    }

    private static void AddOther(int other, int tool, List<int> neighbours)
    {
        if (other != tool && other != None)
        {
            neighbours.Add(other);
        }
    }

    private int[] ToolsIn(Field end) => Array.ConvertAll(Flows, flow => (flow[end] as Entity)?.Ordinal ?? None);
}
