namespace StackAudit.Graph;

/// <summary>What the rest of a tool's component falls into without the tool and the flows from, to and through it.</summary>
internal static class CutOffParts
{
    /// <summary>All but the largest part, ascending; of equal parts the one with the smallest tool remains.</summary>
    public static int[] Of(FlowNetwork network, int tool)
    {
        var partOf = new Dictionary<int, int>();
        var sizes = new List<int>();
        foreach (int neighbour in network.Neighbours(tool).Order())
        {
            if (!partOf.ContainsKey(neighbour))
            {
                sizes.Add(Flood(network, neighbour, tool, sizes.Count, partOf));
            }
        }

        if (sizes.Count < 2)
        {
            return [];
        }

        int largest = sizes.Max();
        int remaining = partOf.Where(entry => sizes[entry.Value] == largest).MinBy(entry => entry.Key).Value;
        return [.. partOf.Where(entry => entry.Value != remaining).Select(entry => entry.Key).Order()];
    }

    private static int Flood(FlowNetwork network, int start, int without, int part, Dictionary<int, int> partOf)
    {
        int size = 0;
        var pending = new Stack<int>([start]);
        partOf.Add(start, part);
        while (pending.TryPop(out int tool))
        {
            size++;
            Spread(network, network.Outbound[tool], without, part, partOf, pending);
            Spread(network, network.Inbound[tool], without, part, partOf, pending);
            Spread(network, network.Passing[tool], without, part, partOf, pending);
        }

        return size;
    }

    private static void Spread(FlowNetwork network, ReadOnlySpan<int> flows, int without, int part, Dictionary<int, int> partOf, Stack<int> pending)
    {
        foreach (int flow in flows)
        {
            int from = network.From[flow];
            int to = network.To[flow];
            int through = network.Through[flow];
            if (from == without || to == without || through == without)
            {
                continue;
            }

            Visit(from);
            Visit(to);
            Visit(through);
        }

        void Visit(int tool)
        {
            if (tool != FlowNetwork.None && partOf.TryAdd(tool, part))
            {
                pending.Push(tool);
            }
        }
    }
}
