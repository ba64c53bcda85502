namespace StackAudit;

/// <summary>How long each stage of a check took.</summary>
/// <param name="Loading">Reading the stack.</param>
/// <param name="Graph">Building its graph; paths and components are found when a rule first asks.</param>
/// <param name="Binding">Getting the rules and settings ready.</param>
/// <param name="Rules">Running the rules, several at a time.</param>
public sealed record StageTimes(TimeSpan Loading, TimeSpan Graph, TimeSpan Binding, TimeSpan Rules)
{
    public TimeSpan Total => Loading + Graph + Binding + Rules;
}
