namespace StackAudit.Output;

/// <summary>
/// Which edges to draw against the direction of the others, so that these go in circles no more: those that lead back in the order of Eades, Lin and
/// Smyth, which takes nodes that nothing leads to from the front, those that lead nowhere from the end, and else the one that sends most and gets least.
/// </summary>
internal static class FeedbackArcs
{
    public static bool[] Of(int nodes, IReadOnlyList<(int From, int To)> edges)
    {
        int[] sends = new int[nodes];
        int[] gets = new int[nodes];
        var touching = new List<int>[nodes];
        for (int node = 0; node < nodes; node++)
        {
            touching[node] = [];
        }

        for (int edge = 0; edge < edges.Count; edge++)
        {
            (int from, int to) = edges[edge];
            sends[from]++;
            gets[to]++;
            touching[from].Add(edge);
            touching[to].Add(edge);
        }

        int[] order = new int[nodes];
        Array.Fill(order, -1);
        (int first, int last) = (0, nodes - 1);
        for (int taken = 0; taken < nodes; taken++)
        {
            int node = Next(order, sends, gets);
            order[node] = gets[node] > 0 && sends[node] == 0 ? last-- : first++;
            foreach (int edge in touching[node])
            {
                (int from, int to) = edges[edge];
                sends[from]--;
                gets[to]--;
            }
        }

        return [.. edges.Select(edge => order[edge.From] > order[edge.To])];
    }

    private static int Next(int[] order, int[] sends, int[] gets)
    {
        int best = -1;
        int most = int.MinValue;
        for (int node = 0; node < order.Length; node++)
        {
            if (order[node] >= 0)
            {
                continue;
            }

            int value = gets[node] == 0 || sends[node] == 0 ? int.MaxValue : sends[node] - gets[node];
            if (value > most)
            {
                (best, most) = (node, value);
            }
        }

        return best;
    }
}
