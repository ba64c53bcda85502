using StackAudit.Rules;

namespace StackAudit.Revisions;

/// <summary>A finding that is not what it was.</summary>
/// <param name="Outcome">Why it is named.</param>
public sealed record ChangedFinding(Finding Finding, FindingOutcome Outcome)
{
    /// <summary>What keeps its rule from looking; null where it looks.</summary>
    public NoLongerLookedAt? Unseen { get; init; }
}
