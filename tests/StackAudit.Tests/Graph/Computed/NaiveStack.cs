namespace StackAudit.Tests.Graph.Computed;

/// <summary>Tools, flows and data as bare numbers, with the words of the model worked out one by one from their definitions.</summary>
internal sealed record NaiveStack(NaiveTool[] Tools, NaiveFlow[] Flows, int[] SystemsOfRecord)
{
    public HashSet<int> Arriving(int tool)
    {
        var arriving = new HashSet<int>();
        for (int flow = 0; flow < Flows.Length; flow++)
        {
            if (Brings(flow, tool))
            {
                arriving.UnionWith(Flows[flow].Data ?? []);
            }
        }

        return arriving;
    }

    public IEnumerable<int> Unknown(int tool) => Enumerable.Range(0, Flows.Length).Where(flow => Brings(flow, tool) && Flows[flow].Data == null);

    public HashSet<int> DataOf(int tool) => [.. Tools[tool].Collects, .. Tools[tool].Stores, .. Arriving(tool)];

    public bool IsOrigin(int tool, int data)
    {
        bool sends = Flows.Any(flow => flow.From == tool && IsLive(flow) && (flow.Data ?? []).Contains(data));
        return Tools[tool].Collects.Contains(data) || SystemsOfRecord[data] == tool || (sends && !Arriving(tool).Contains(data));
    }

    private bool Brings(int flow, int tool)
    {
        NaiveFlow brings = Flows[flow];
        bool isThere = brings.To == tool || brings.Through == tool;
        return isThere && IsLive(brings) && !brings.Transforms.Split(' ').Intersect(["anonymise", "aggregate"]).Any();
    }

    private bool IsLive(NaiveFlow flow)
    {
        string[] live = ["trial", "active", "retiring"];
        return flow.Status is "active" or "broken" && live.Contains(Tools[flow.From].Status) && live.Contains(Tools[flow.To].Status);
    }
}
