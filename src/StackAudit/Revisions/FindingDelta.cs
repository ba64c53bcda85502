using StackAudit.Diagnostics;
using StackAudit.Rules;

namespace StackAudit.Revisions;

/// <summary>The findings of two states of a stack, held against each other by their ids.</summary>
/// <param name="Findings">All of the later state, those that count marked as new or unchanged.</param>
/// <param name="New">They count, and did not count before or were milder.</param>
/// <param name="Unchanged">They count, and counted before, no milder.</param>
/// <param name="Fixed">They counted before, and are no more, though their rules look.</param>
/// <param name="Silenced">They are excepted or grandfathered now, and were not before: they counted, or were not there.</param>
/// <param name="Unseen">They counted before, and nothing looks now.</param>
internal sealed record FindingDelta(IReadOnlyList<Finding> Findings, IReadOnlyList<Finding> New, IReadOnlyList<Finding> Unchanged, IReadOnlyList<Finding> Fixed, IReadOnlyList<Finding> Silenced, IReadOnlyList<NoLongerLookedAt> Unseen)
{
    private const string VoidedApproval = "STK1102";

    /// <summary>Those that are new because the change goes beyond what a review approved.</summary>
    public IReadOnlyList<Finding> VoidedApprovals => [.. New.Where(finding => finding.Rule.Code == VoidedApproval)];

    public static FindingDelta Of(AnalysisResult then, AnalysisResult now)
    {
        (IReadOnlyList<Finding> before, IReadOnlyList<Finding> after) = (then.Findings, now.Findings);
        var counted = new Dictionary<string, Severity>(StringComparer.Ordinal);
        foreach (Finding finding in before.Where(finding => finding.Counts))
        {
            counted[finding.Id] = counted.TryGetValue(finding.Id, out Severity other) && other > finding.Severity ? other : finding.Severity;
        }

        HashSet<string> spared = [.. before.Where(IsSpared).Select(finding => finding.Id)];
        HashSet<string> present = [.. after.Select(finding => finding.Id)];
        Finding[] marked = [.. after.Select(finding => finding.Counts ? finding with { Status = WasAsBad(finding) ? FindingStatus.Unchanged : FindingStatus.New } : finding)];
        Finding[] gone = [.. before.Where(finding => finding.Counts && !present.Contains(finding.Id))];
        IReadOnlyList<NoLongerLookedAt> unseen = new LostSight(then, now).Among(gone);
        HashSet<Finding> isUnseen = [.. unseen.SelectMany(part => part.Findings)];
        return new FindingDelta(
            marked,
            [.. marked.Where(finding => finding.Status == FindingStatus.New)],
            [.. marked.Where(finding => finding.Status == FindingStatus.Unchanged)],
            [.. gone.Where(finding => !isUnseen.Contains(finding))],
            [.. marked.Where(finding => IsSpared(finding) && !spared.Contains(finding.Id))],
            unseen);

        static bool IsSpared(Finding finding) => finding.Status is FindingStatus.Excepted or FindingStatus.Baselined;

        bool WasAsBad(Finding finding) => counted.TryGetValue(finding.Id, out Severity severity) && severity >= finding.Severity;
    }
}
