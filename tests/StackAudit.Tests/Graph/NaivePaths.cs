namespace StackAudit.Tests.Graph;

/// <summary>Every path that meets no tool twice, by trying all flows from wherever one is.</summary>
internal static class NaivePaths
{
    public static IEnumerable<NaivePath> All(NaiveStack stack, IEnumerable<string> starts, Func<string, bool> with, Func<string, bool> avoiding) =>
        starts.Distinct().SelectMany(start => Onwards(stack, new NaivePath(start, [], start, false), [start], with, avoiding));

    private static IEnumerable<NaivePath> Onwards(
        NaiveStack stack, NaivePath path, string[] met, Func<string, bool> with, Func<string, bool> avoiding)
    {
        yield return path;
        if (avoiding(path.End))
        {
            yield break;
        }

        foreach (NaiveFlow flow in stack.LiveFlows.Where(flow => flow.From == path.End && with(flow.Id)))
        {
            if (flow.Through is { } connector)
            {
                yield return new NaivePath(path.Start, [.. path.Flows, flow.Id], connector, connector != flow.To);
            }

            if (met.Contains(flow.To) || (flow.Through is { } passed && avoiding(passed)))
            {
                continue;
            }

            foreach (NaivePath longer in Onwards(stack, new NaivePath(path.Start, [.. path.Flows, flow.Id], flow.To, false), [.. met, flow.To], with, avoiding))
            {
                yield return longer;
            }
        }
    }
}
