namespace StackAudit.Tests.Graph;

/// <summary>How many hops lie between starts and each tool, by shortening what is known until nothing gets shorter.</summary>
internal static class NaiveDistances
{
    public static Dictionary<string, int> From(NaiveStack stack, IEnumerable<string> starts, Func<string, bool> with, Func<string, bool> avoiding)
    {
        var toLeave = starts.Distinct().ToDictionary(start => start, _ => 0);
        var toEnd = new Dictionary<string, int>(toLeave);
        bool shortened = true;
        while (shortened)
        {
            shortened = false;
            foreach (NaiveFlow flow in stack.LiveFlows.Where(flow => with(flow.Id) && toLeave.ContainsKey(flow.From) && !avoiding(flow.From)))
            {
                int hops = toLeave[flow.From] + 1;
                if (flow.Through != null)
                {
                    shortened |= Shorten(toEnd, flow.Through, hops);
                }

                if (flow.Through == null || !avoiding(flow.Through))
                {
                    shortened |= Shorten(toEnd, flow.To, hops);
                    shortened |= Shorten(toLeave, flow.To, hops);
                }
            }
        }

        return toEnd;
    }

    private static bool Shorten(Dictionary<string, int> distances, string tool, int hops)
    {
        if (distances.TryGetValue(tool, out int known) && known <= hops)
        {
            return false;
        }

        distances[tool] = hops;
        return true;
    }
}
