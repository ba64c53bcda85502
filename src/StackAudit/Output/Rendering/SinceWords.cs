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

    /// <summary><c>17 no longer looked at: category:contracts is off in stackaudit.yaml:3</c></summary>
    public static string Of(NoLongerLookedAt unseen) => $"{Counted.Number(unseen.Findings.Count)} {Unseen}: {Why(unseen)}";

    public static string Why(NoLongerLookedAt unseen) => unseen.By is { } place ? $"{unseen.Why} in {PlaceText.Of(place)}" : unseen.Why;
}
