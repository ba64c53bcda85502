using CsCheck;

namespace StackAudit.Tests.Graph;

/// <summary>Lines of sketches: multigraphs with connectors, flows from a tool to itself, and tools and flows that are not live.</summary>
internal static class RandomStacks
{
    /// <summary>Small enough to try every path.</summary>
    public static Gen<string[]> Tiny { get; } = Lines(1, 6, 0, 10);

    /// <summary>So few tools and so many flows that most paths have rivals.</summary>
    public static Gen<string[]> Dense { get; } = Lines(4, 5, 12, 20);

    public static Gen<string[]> Small { get; } = Lines(1, 25, 0, 45);

    // A mask with about three bits of four set, so that what it lets through still hangs together.
    public static Gen<int> Mask { get; } = Gen.Select(Gen.Int[0, 0xFFFF], Gen.Int[0, 0xFFFF]).Select((a, b) => a | b);

    /// <summary>Whether a mask lets through the tool or flow with an id of the sketch.</summary>
    public static bool Allows(int mask, string id) => ((mask >> (int.Parse(id[1..]) % 16)) & 1) != 0;

    public static string Print(string[] lines) => string.Join("; ", lines);

    // Numbers without leading zeros, so that the order of the ids is not that of the lines.
    private static Gen<string[]> Lines(int fewestTools, int mostTools, int fewestFlows, int mostFlows) =>
        Gen.Int[fewestTools, mostTools].SelectMany(tools => Gen.Select(Tools(tools), Flow(tools).Array[fewestFlows, mostFlows], Gen.Shuffle(Enumerable.Range(1, mostFlows).ToArray()))
            .Select((statuses, flows, numbers) => (string[])[.. statuses, .. flows.Select((flow, i) => $"f{numbers[i]}: {flow}")]));

    private static Gen<string[]> Tools(int count) =>
        Gen.Frequency((8, Gen.Const("active")), (1, Gen.OneOf("trial", "retiring")), (1, Gen.OneOf("retired", "proposed"))).Array[count]
            .Select(statuses => statuses.Select((status, i) => $"t{i} is {status}").ToArray());

    private static Gen<string> Flow(int tools) =>
        Gen.Select(
            Gen.Int[0, tools - 1],
            Gen.Frequency((7, Gen.Const(-1)), (3, Gen.Int[0, tools - 1])),
            Gen.Int[0, tools - 1],
            Gen.Frequency((7, Gen.Const("")), (1, Gen.Const(" active")), (1, Gen.Const(" broken")), (1, Gen.OneOf(" planned", " retired"))))
        .Select((from, through, to, status) => through < 0 ? $"t{from} -> t{to}{status}" : $"t{from} -> (t{through}) -> t{to}{status}");
}
