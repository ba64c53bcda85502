namespace StackAudit.Output;

/// <summary>In which column each node stands: right of all that lead to it, and no further from those than need be.</summary>
internal static class ColumnChoice
{
    /// <param name="nodes">How many there are.</param>
    /// <param name="edges">Without circles.</param>
    public static int[] Of(int nodes, IReadOnlyList<(int From, int To)> edges)
    {
        ILookup<int, int> after = edges.ToLookup(edge => edge.From, edge => edge.To);
        int[] missing = new int[nodes];
        int[] gets = new int[nodes];
        foreach ((_, int to) in edges)
        {
            missing[to]++;
            gets[to]++;
        }

        int[] columns = new int[nodes];
        var ready = new Queue<int>(Enumerable.Range(0, nodes).Where(node => missing[node] == 0));
        var order = new List<int>(nodes);
        while (ready.TryDequeue(out int node))
        {
            order.Add(node);
            foreach (int next in after[node])
            {
                columns[next] = Math.Max(columns[next], columns[node] + 1);
                if (--missing[next] == 0)
                {
                    ready.Enqueue(next);
                }
            }
        }

        // What sends more than it gets stands nearer to where it sends.
        foreach (int node in Enumerable.Reverse(order))
        {
            if (after[node].Any() && after[node].Count() > gets[node])
            {
                columns[node] = after[node].Min(next => columns[next]) - 1;
            }
        }

        return columns;
    }
}
