using QuikGraph;
using QuikGraph.Algorithms.ConnectedComponents;

namespace StackAudit.Graph;

/// <summary>Groups of tools that all reach each other, numbered so that a flow from one group to another leads to the lower number.</summary>
internal sealed class StrongComponents
{
    private StrongComponents(int[] numbers, int[][] members)
    {
        Numbers = numbers;
        Members = members;
    }

    /// <summary>The component of each tool.</summary>
    public int[] Numbers { get; }

    /// <summary>The tools of each component, ascending.</summary>
    public int[][] Members { get; }

    public static StrongComponents Of(FlowNetwork network)
    {
        int[] tools = [.. Enumerable.Range(0, network.Tools.Count)];
        IDictionary<int, int> components = Find(tools, network.From.Zip(network.To));
        int[] numbers = Array.ConvertAll(tools, tool => components[tool]);
        return new StrongComponents(numbers, [.. tools.GroupBy(tool => numbers[tool]).OrderBy(group => group.Key).Select(group => group.ToArray())]);
    }

    /// <summary>The components of two tools or more, the tools ascending, in the order of their first tools.</summary>
    public static int[][] OfSeveral(IEnumerable<(int From, int To)> flows) =>
    [
        .. Find([], flows)
            .GroupBy(entry => entry.Value, entry => entry.Key)
            .Select(group => group.Order().ToArray())
            .Where(members => members.Length > 1)
            .OrderBy(members => members[0]),
    ];

    // Tarjan's algorithm finishes a component only after all that it leads to, which gives the order of the numbers.
    private static IDictionary<int, int> Find(int[] tools, IEnumerable<(int From, int To)> flows)
    {
        var graph = new AdjacencyGraph<int, SEdge<int>>(allowParallelEdges: true);
        graph.AddVertexRange(tools);
        graph.AddVerticesAndEdgeRange(flows.Select(flow => new SEdge<int>(flow.From, flow.To)));
        var search = new StronglyConnectedComponentsAlgorithm<int, SEdge<int>>(graph);
        search.Compute();
        return search.Components;
    }
}
