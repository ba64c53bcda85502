namespace StackAudit.Graph;

/// <summary>For each tool the flows that name it in one role, by position, ascending.</summary>
internal sealed class Incidence
{
    // The tools that any flow names, where these are few among all; else every tool has its place.
    private readonly int[]? _named;
    private readonly int[] _starts;
    private readonly int[] _flows;

    /// <param name="toolCount">How many tools there are.</param>
    /// <param name="toolOfFlow">For each flow the tool in that role, or <see cref="FlowNetwork.None"/>.</param>
    public Incidence(int toolCount, int[] toolOfFlow)
    {
        if (toolOfFlow.Length < toolCount / 4)
        {
            (_named, _starts, _flows) = OfNamed(toolOfFlow);
        }
        else
        {
            (_starts, _flows) = OfAll(toolCount, toolOfFlow);
        }
    }

    public ReadOnlySpan<int> this[int tool]
    {
        get
        {
            int place = _named == null ? tool : Array.BinarySearch(_named, tool);
            return place < 0 ? [] : _flows.AsSpan(_starts[place], _starts[place + 1] - _starts[place]);
        }
    }

    private static (int[] Starts, int[] Flows) OfAll(int toolCount, int[] toolOfFlow)
    {
        int[] starts = new int[toolCount + 1];
        foreach (int tool in toolOfFlow)
        {
            if (tool != FlowNetwork.None)
            {
                starts[tool + 1]++;
            }
        }

        for (int tool = 0; tool < toolCount; tool++)
        {
            starts[tool + 1] += starts[tool];
        }

        int[] flows = new int[starts[toolCount]];
        int[] next = starts[..toolCount];
        for (int flow = 0; flow < toolOfFlow.Length; flow++)
        {
            if (toolOfFlow[flow] != FlowNetwork.None)
            {
                flows[next[toolOfFlow[flow]]++] = flow;
            }
        }

        return (starts, flows);
    }

    private static (int[] Named, int[] Starts, int[] Flows) OfNamed(int[] toolOfFlow)
    {
        int[] tools = Array.FindAll(toolOfFlow, tool => tool != FlowNetwork.None);
        int[] flows = new int[tools.Length];
        for (int flow = 0, next = 0; flow < toolOfFlow.Length; flow++)
        {
            if (toolOfFlow[flow] != FlowNetwork.None)
            {
                flows[next++] = flow;
            }
        }

        // By the tool, then by the flow.
        long[] order = new long[tools.Length];
        for (int i = 0; i < order.Length; i++)
        {
            order[i] = ((long)tools[i] << 32) | (uint)flows[i];
        }

        Array.Sort(order, flows);
        var named = new List<int>();
        var starts = new List<int>();
        for (int i = 0; i < order.Length; i++)
        {
            int tool = (int)(order[i] >> 32);
            if (named.Count == 0 || named[^1] != tool)
            {
                named.Add(tool);
                starts.Add(i);
            }
        }

        starts.Add(order.Length);
        return ([.. named], [.. starts], flows);
    }
}
