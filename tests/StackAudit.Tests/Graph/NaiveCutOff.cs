namespace StackAudit.Tests.Graph;

/// <summary>The definition to the letter: take the tool and its flows away, see into what its component falls.</summary>
internal static class NaiveCutOff
{
    public static string[] Of(NaiveStack stack, string tool)
    {
        HashSet<string> component = Parts(stack.Tools, stack.LiveFlows).Single(part => part.Contains(tool));
        NaiveFlow[] remaining = [.. stack.LiveFlows.Where(flow => flow.From != tool && flow.To != tool && flow.Through != tool)];
        HashSet<string>? largest = Parts(component.Where(other => other != tool), remaining)
            .OrderByDescending(part => part.Count)
            .ThenBy(part => part.Min(StringComparer.Ordinal), StringComparer.Ordinal)
            .FirstOrDefault();
        return [.. component.Where(other => other != tool && !largest!.Contains(other)).Order(StringComparer.Ordinal)];
    }

    private static List<HashSet<string>> Parts(IEnumerable<string> tools, NaiveFlow[] flows)
    {
        List<HashSet<string>> parts = [.. tools.Select(tool => new HashSet<string> { tool })];
        foreach (NaiveFlow flow in flows)
        {
            HashSet<string>[] joined = [.. parts.Where(part => part.Contains(flow.From) || part.Contains(flow.To) || (flow.Through != null && part.Contains(flow.Through)))];
            if (joined.Length > 1)
            {
                parts.RemoveAll(joined.Contains);
                parts.Add([.. joined.SelectMany(part => part)]);
            }
        }

        return parts;
    }
}
