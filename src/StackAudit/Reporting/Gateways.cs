using StackAudit.Graph;
using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Reporting;

/// <summary>
/// Which tools most of the shortest ways pass, by the method of Brandes: from each start, the ways are counted outwards and what each tool
/// passes on is summed inwards. A flow passes its connector.
/// </summary>
public sealed class Gateways
{
    // A large stack is looked at from some of its tools, evenly chosen: it is the order that counts.
    private const int MostStarts = 400;

    private readonly List<(int To, int Through)>[] _outbound;
    private readonly double[] _shares;

    private Gateways(StackGraph graph)
    {
        IReadOnlyList<Entity> tools = graph.Model.All(ToolKind.Kind.Name);
        _outbound = [.. tools.Select(_ => new List<(int, int)>())];
        _shares = new double[tools.Count];
        RecordType fields = FlowKind.Kind.Fields;
        foreach (Entity flow in graph.Model.All(FlowKind.Kind.Name).Where(graph.IsLiveFlow))
        {
            int from = ((Entity)flow[fields["from"]]!).Ordinal;
            int to = ((Entity)flow[fields["to"]]!).Ordinal;
            if (from != to)
            {
                _outbound[from].Add((to, flow[fields["through"]] is Entity through ? through.Ordinal : from));
            }
        }
    }

    /// <summary>The tools that any way passes, those first that most do.</summary>
    public static IReadOnlyList<Gateway> Of(StackGraph graph)
    {
        var gateways = new Gateways(graph);
        int count = gateways._shares.Length;
        int starts = Math.Min(count, MostStarts);
        for (int i = 0; i < starts; i++)
        {
            gateways.AddWaysFrom((int)((long)i * count / starts));
        }

        return
        [
            .. graph.Model.All(ToolKind.Kind.Name).Where(tool => gateways._shares[tool.Ordinal] > 1e-9)
                .Select(tool => new Gateway(tool, gateways._shares[tool.Ordinal], FedBy(tool, graph)))
                .OrderByDescending(gateway => Math.Round(gateway.Share, 6)).ThenBy(gateway => gateway.Tool.Ordinal),
        ];
    }

    private static Entity[] FedBy(Entity tool, StackGraph graph) =>
    [
        .. graph.Outbound(tool).Concat(graph.Through(tool)).Where(graph.IsLiveFlow).Select(flow => (Entity)flow[FlowKind.Kind.Fields["to"]]!)
            .Where(end => end != tool).Distinct().OrderBy(end => end.Ordinal),
    ];

    private void AddWaysFrom(int start)
    {
        int count = _outbound.Length;
        double[] ways = new double[count];
        int[] distances = new int[count];
        Array.Fill(distances, -1);
        var order = new List<int>(count) { start };
        (ways[start], distances[start]) = (1, 0);
        for (int next = 0; next < order.Count; next++)
        {
            int tool = order[next];
            foreach ((int to, _) in _outbound[tool])
            {
                if (distances[to] < 0)
                {
                    distances[to] = distances[tool] + 1;
                    order.Add(to);
                }

                ways[to] += distances[to] == distances[tool] + 1 ? ways[tool] : 0;
            }
        }

        double[] passed = new double[count];
        for (int next = order.Count - 1; next >= 0; next--)
        {
            int tool = order[next];
            foreach ((int to, int through) in _outbound[tool])
            {
                if (distances[to] == distances[tool] + 1)
                {
                    double part = ways[tool] / ways[to] * (1 + passed[to]);
                    passed[tool] += part;
                    _shares[through] += through == tool || through == start || through == to ? 0 : part;
                }
            }

            _shares[tool] += tool == start ? 0 : passed[tool];
        }
    }
}
