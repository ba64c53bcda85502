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
        var graph = new AdjacencyGraph<int, SEdge<int>>(allowParallelEdges: true, network.Tools.Count);
        graph.AddVertexRange(Enumerable.Range(0, network.Tools.Count));
        graph.AddEdgeRange(network.From.Zip(network.To, (from, to) => new SEdge<int>(from, to)));
        var search = new StronglyConnectedComponentsAlgorithm<int, SEdge<int>>(graph);
        search.Compute();
        int[] numbers = [.. Enumerable.Range(0, network.Tools.Count).Select(tool => search.Components[tool])];
        var members = new Incidence(search.ComponentCount, numbers);
        return new StrongComponents(numbers, [.. Enumerable.Range(0, search.ComponentCount).Select(component => members[component].ToArray())]);
    }
}
