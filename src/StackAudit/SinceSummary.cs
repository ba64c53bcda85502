using StackAudit.Rules;

namespace StackAudit;

/// <summary>What changed for the findings since an earlier revision.</summary>
/// <param name="Revision">As the user named it.</param>
/// <param name="New">How many count now and did not count there, or were milder there.</param>
/// <param name="Unchanged">How many count now and counted there.</param>
/// <param name="Fixed">Those that counted there and are no more, though their rules look; their places are in the files of that revision.</param>
public sealed record SinceSummary(string Revision, int New, int Unchanged, IReadOnlyList<Finding> Fixed)
{
    /// <summary>Findings that are new because the change goes beyond what a review approved.</summary>
    public IReadOnlyList<Finding> VoidedApprovals { get; init; } = [];

    /// <summary>Which commit was compared with, and why that one: <c>a1b2c3d, where this branch began</c>.</summary>
    public string Words { get; init; } = "";

    /// <summary>Findings that are excepted or grandfathered now, and were not there: whoever reviews the change agrees to that.</summary>
    public IReadOnlyList<Finding> Silenced { get; init; } = [];

    /// <summary>Findings that counted there, and at which nothing looks now.</summary>
    public IReadOnlyList<NoLongerLookedAt> Unseen { get; init; } = [];

    /// <summary>What both states were judged by as it is today, a sentence each.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>The lines that differ from the revision.</summary>
    public ChangedLines Changed { get; init; } = ChangedLines.None;
}
