namespace StackAudit.Graph;

/// <summary>Sets aside flows that lie on no circle, because nothing leads to where they start, or on from where they end.</summary>
internal static class DeadEnds
{
    /// <summary>Those that may lie on one: what one flow led to alone goes with it, until nothing more goes.</summary>
    public static int[] SetAside(FlowNetwork network, int[] flows)
    {
        int words = (network.Tools.Count + 63) / 64;
        ulong[] left = new ulong[words];
        ulong[] entered = new ulong[words];
        int count;
        do
        {
            count = flows.Length;
            Array.Clear(left);
            Array.Clear(entered);
            foreach (int flow in flows)
            {
                Set(left, network.From[flow]);
                Set(entered, network.To[flow]);
            }

            flows = Array.FindAll(flows, flow => Has(entered, network.From[flow]) && Has(left, network.To[flow]));
        }
        while (flows.Length < count);
        return flows;
    }

    private static void Set(ulong[] tools, int tool) => tools[tool / 64] |= 1UL << (tool % 64);

    private static bool Has(ulong[] tools, int tool) => ((tools[tool / 64] >> (tool % 64)) & 1) != 0;
}
