using StackAudit.Revisions;

namespace StackAudit.Output;

/// <summary>Changes in words, the same in every form.</summary>
internal static class ChangeWords
{
    public static string Outcome(FindingOutcome outcome) => outcome switch
    {
        FindingOutcome.New => "new",
        FindingOutcome.Settled => "settled",
        FindingOutcome.Silenced => "silenced",
        _ => SinceWords.Unseen,
    };

    public static string Kind(ChangeKind kind) => kind switch
    {
        ChangeKind.Added => "added",
        ChangeKind.Removed => "removed",
        ChangeKind.Renamed => "renamed",
        ChangeKind.Changed => "changed",
        _ => "moved",
    };

    /// <summary><c>us → eu</c>; of a list, what came and what went: <c>+phone, −email</c>.</summary>
    public static string Values(FieldChange change)
    {
        if (change.IsList)
        {
            return string.Join(", ", [.. change.After.Select(value => $"+{value}"), .. change.Before.Select(value => $"−{value}")]);
        }

        return $"{OrNotSet(change.Before)} → {OrNotSet(change.After)}";
    }

    /// <summary>What comes of it all, and that it is not all where something cannot be read.</summary>
    public static string Sum(StackChanges changes) =>
        changes.HasDifferences ? Tally(changes) : changes.Problems.Count > 0 ? "Nothing changed in meaning, as far as it could be read." : "Nothing changed in meaning.";

    private static string Tally(StackChanges changes)
    {
        string[] kinds =
        [
            .. Enum.GetValues<ChangeKind>().Where(kind => kind != ChangeKind.Moved)
                .Select(kind => (Kind: kind, Number: changes.Changes.Count(change => change.Kind == kind)))
                .Where(each => each.Number > 0)
                .Select(each => $"{Counted.Number(each.Number)} {Kind(each.Kind)}"),
            .. changes.Moved.Count > 0 ? [$"{Counted.Number(changes.Moved.Count)} moved"] : Array.Empty<string>(),
        ];
        string[] outcomes =
        [
            .. Enum.GetValues<FindingOutcome>()
                .Select(outcome => (Outcome: outcome, Number: changes.Findings.Count(finding => finding.Outcome == outcome)))
                .Where(each => each.Number > 0)
                .Select(each => $"{Counted.Number(each.Number)} {Outcome(each.Outcome)}"),
        ];
        return $"{(kinds.Length == 0 ? "Nothing changed" : string.Join(", ", kinds))}; findings: {(outcomes.Length == 0 ? "none changed" : string.Join(", ", outcomes))}.";
    }

    /// <summary>What follows the findings at which nothing looks now, for those that one thing keeps from being looked at.</summary>
    public static IEnumerable<(string Why, IReadOnlyList<ChangedFinding> Findings)> Unseen(IEnumerable<ChangedFinding> findings) =>
        findings.Where(finding => finding.Unseen is not null)
            .GroupBy(finding => finding.Unseen!, (unseen, group) => (SinceWords.Why(unseen), (IReadOnlyList<ChangedFinding>)[.. group]));

    private static string OrNotSet(IReadOnlyList<string> values) => values.Count == 0 ? "(not set)" : string.Join(", ", values);
}
