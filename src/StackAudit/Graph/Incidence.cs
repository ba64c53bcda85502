namespace StackAudit.Graph;

/// <summary>For each tool the flows that name it in one role, by position, ascending.</summary>
internal sealed class Incidence
{
    private readonly int[] _starts;
    private readonly int[] _flows;

    /// <param name="toolCount">How many tools there are.</param>
    /// <param name="toolOfFlow">For each flow the tool in that role, or <see cref="FlowNetwork.None"/>.</param>
    public Incidence(int toolCount, int[] toolOfFlow)
    {
        _starts = new int[toolCount + 1];
        foreach (int tool in toolOfFlow)
        {
            if (tool != FlowNetwork.None)
            {
                _starts[tool + 1]++;
            }
        }

        for (int tool = 0; tool < toolCount; tool++)
        {
            _starts[tool + 1] += _starts[tool];
        }

        _flows = new int[_starts[toolCount]];
        int[] next = _starts[..toolCount];
        for (int flow = 0; flow < toolOfFlow.Length; flow++)
        {
            if (toolOfFlow[flow] != FlowNetwork.None)
            {
                _flows[next[toolOfFlow[flow]]++] = flow;
            }
        }
    }

    public ReadOnlySpan<int> this[int tool] => _flows.AsSpan(_starts[tool], _starts[tool + 1] - _starts[tool]);
}
