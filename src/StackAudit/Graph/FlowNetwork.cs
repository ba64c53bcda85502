using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Graph;

/// <summary>
/// Tools and flows as numbers: a tool by its place among the tools in the order of their ids, a flow by its place among these flows.
/// Whatever is smaller comes first, so searches that go in ascending order break ties by id.
/// </summary>
internal sealed class FlowNetwork
{
    public const int None = -1;

    private readonly Lazy<Incidence> _outbound;
    private readonly Lazy<Incidence> _inbound;
    private readonly Lazy<Incidence> _passing;

    /// <summary>All flows of a model.</summary>
    public FlowNetwork(StackModel model)
        : this(model.All("tool"), (Entity[])model.All("flow"))
    {
        RecordType fields = model.Schema["flow"].Fields;
        (Field from, Field to, Field through) = (fields["from"], fields["to"], fields["through"]);
        for (int i = 0; i < Flows.Length; i++)
        {
            From[i] = ToolIn(Flows[i], from);
            To[i] = ToolIn(Flows[i], to);
            Through[i] = ToolIn(Flows[i], through);
        }
    }

    private FlowNetwork(IReadOnlyList<Entity> tools, Entity[] flows)
    {
        Tools = tools;
        Flows = flows;
        From = new int[flows.Length];
        To = new int[flows.Length];
        Through = new int[flows.Length];
        _outbound = new Lazy<Incidence>(() => new Incidence(Tools.Count, From));
        _inbound = new Lazy<Incidence>(() => new Incidence(Tools.Count, To));
        _passing = new Lazy<Incidence>(() => new Incidence(Tools.Count, Through));
    }

    public IReadOnlyList<Entity> Tools { get; }

    public Entity[] Flows { get; }

    public int[] From { get; }

    public int[] To { get; }

    public int[] Through { get; }

    public Incidence Outbound => _outbound.Value;

    public Incidence Inbound => _inbound.Value;

    /// <summary>The flows of which a tool is the connector.</summary>
    public Incidence Passing => _passing.Value;

    /// <summary>The same tools with some of the flows alone.</summary>
    /// <param name="flows">Their places, ascending.</param>
    public FlowNetwork With(int[] flows)
    {
        var network = new FlowNetwork(Tools, Array.ConvertAll(flows, flow => Flows[flow]));
        for (int i = 0; i < flows.Length; i++)
        {
            network.From[i] = From[flows[i]];
            network.To[i] = To[flows[i]];
            network.Through[i] = Through[flows[i]];
        }

        return network;
    }

    public Entity[] FlowsAt(ReadOnlySpan<int> positions)
    {
        Entity[] flows = positions.IsEmpty ? [] : new Entity[positions.Length];
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

    private static int ToolIn(Entity flow, Field end) => flow[end] is Entity tool ? tool.Ordinal : None;
}
