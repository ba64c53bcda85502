namespace StackAudit.Tests.Graph;

/// <summary>Components by asking of each two tools whether both reach the other; cycles by trying all ways back.</summary>
internal static class NaiveCycles
{
    /// <summary>The components of two tools or more, each in the order of the ids.</summary>
    public static string[][] Components(NaiveStack stack, Func<string, bool> with)
    {
        var reached = stack.Tools.ToDictionary(tool => tool, tool => Reached(stack, tool, with));
        return
        [
            .. stack.Tools
                .Select(tool => stack.Tools.Where(other => reached[tool].Contains(other) && reached[other].Contains(tool)).ToArray())
                .Where(component => component.Length > 1)
                .DistinctBy(component => component[0]),
        ];
    }

    /// <summary>The flows of the shortest cycle in a component; of several the one begun at the smallest tool, then with the smallest flow ids.</summary>
    public static string[] Shortest(NaiveStack stack, string[] component, Func<string, bool> with) =>
        component
            .SelectMany(start => WaysBack(stack, start, start, [], [], with))
            .Where(flows => flows.Length > 1)
            .OrderBy(flows => flows.Length)
            .ThenBy(flows => stack.LiveFlows.Single(flow => flow.Id == flows[0]).From, StringComparer.Ordinal)
            .ThenBy(flows => string.Join(' ', flows), StringComparer.Ordinal)
            .First();

    private static HashSet<string> Reached(NaiveStack stack, string tool, Func<string, bool> with)
    {
        HashSet<string> reached = [tool];
        while (stack.LiveFlows.Any(flow => with(flow.Id) && reached.Contains(flow.From) && reached.Add(flow.To)))
        {
        }

        return reached;
    }

    private static IEnumerable<string[]> WaysBack(NaiveStack stack, string start, string here, string[] flows, string[] met, Func<string, bool> with) =>
        here == start && flows.Length > 0
            ? [flows]
            : stack.LiveFlows
                .Where(flow => flow.From == here && with(flow.Id) && !met.Contains(flow.To))
                .SelectMany(flow => WaysBack(stack, start, flow.To, [.. flows, flow.Id], [.. met, flow.To], with));
}
