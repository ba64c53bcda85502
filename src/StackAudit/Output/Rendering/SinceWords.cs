using StackAudit.Rules;

namespace StackAudit.Output;

/// <summary>What a change did to findings, in words, the same in every form.</summary>
internal static class SinceWords
{
    public const string Unseen = "no longer looked at";

    /// <summary><c>This change voids 2 approvals: CRM, Hub.</c></summary>
    /// <param name="voided">At least one.</param>
    public static string Voids(IReadOnlyList<Finding> voided)
    {
        IEnumerable<string> names = voided.Select(finding => finding.Subjects.Count > 0 ? finding.Subjects[0].Name : finding.Message).Distinct();
        return $"This change voids {Counted.Of(voided.Count, "approval")}: {string.Join(", ", names)}.";
    }

    /// <summary><c>This change excepts or baselines 2 findings: 1 error, 1 warning (STK1004, STK2301).</c></summary>
    /// <param name="silenced">At least one.</param>
    public static string Silences(IReadOnlyList<Finding> silenced)
    {
        IEnumerable<string> codes = silenced.Select(finding => finding.Rule.Code).Distinct().Order(StringComparer.Ordinal);
        return $"This change excepts or baselines {Counted.Of(silenced.Count, "finding")}: {SeverityWords.Tally(silenced.Select(finding => finding.Severity))} ({string.Join(", ", codes)}).";
    }

    /// <summary>What whoever reviews the change should know besides the findings, a sentence each.</summary>
    public static IEnumerable<string> Remarks(SinceSummary since)
    {
        if (since.VoidedApprovals.Count > 0)
        {
            yield return Voids(since.VoidedApprovals);
        }

        if (since.Silenced.Count > 0)
        {
            yield return Silences(since.Silenced);
        }
    }

    /// <summary><c>17 no longer looked at: category:contracts is off in stackaudit.yaml:3</c></summary>
    public static string Of(NoLongerLookedAt unseen) => $"{Counted.Number(unseen.Findings.Count)} {Unseen}: {Why(unseen)}";

    public static string Why(NoLongerLookedAt unseen) => unseen.By is { } place ? $"{unseen.Why} in {PlaceText.Of(place)}" : unseen.Why;
}
