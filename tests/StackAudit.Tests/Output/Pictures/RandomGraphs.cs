using CsCheck;

namespace StackAudit.Tests.Output.Pictures;

/// <summary>Nodes by number and edges between different ones: with circles, parallel edges, nodes that nothing touches.</summary>
internal static class RandomGraphs
{
    public static Gen<(int Nodes, (int From, int To)[] Edges)> Any { get; } =
        Gen.Int[1, 30].SelectMany(nodes => Gen.Select(Gen.Int[0, nodes - 1], Gen.Int[0, nodes - 1]).Array[0, 60]
            .Select(pairs => (nodes, pairs.Where(pair => pair.Item1 != pair.Item2).Select(pair => (pair.Item1, pair.Item2)).ToArray())));
}
