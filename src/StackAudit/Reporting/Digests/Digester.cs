using System.Globalization;
using StackAudit.Diagnostics;
using StackAudit.Git;
using StackAudit.Model;
using StackAudit.Revisions;
using StackAudit.Rules;

namespace StackAudit.Reporting;

/// <summary>Tells what became due, new, fixed and answered since a day, what must be decided soon, and whom it concerns.</summary>
public static class Digester
{
    private const int UsualDays = 7;

    /// <param name="options">How to check the stack, then and now.</param>
    /// <param name="since">From the beginning of which day; null for a week before the day of the check.</param>
    /// <param name="whom">The id of a person or team; null for everybody.</param>
    /// <exception cref="IOException">There is nobody of this id, or the earlier state cannot be read.</exception>
    public static Digest Run(AnalyzerOptions options, DateOnly? since, string? whom)
    {
        AnalysisResult now = Analyzer.Run(options);
        DateOnly day = since ?? now.Model.Today.AddDays(-UsualDays);
        if (day > now.Model.Today)
        {
            throw new IOException(string.Create(CultureInfo.InvariantCulture, $"`--since {day:yyyy-MM-dd}` is after {now.Model.Today:yyyy-MM-dd}, the day as of which the stack is looked at."));
        }

        Recipients recipients = whom is null ? Recipients.All : Recipients.Of(now.Model, whom);
        using EarlierStack? earlier = Earlier(options, day);
        AnalysisResult then = earlier?.Check(day) ?? Analyzer.Run(options with { AsOf = day });
        FindingDelta delta = FindingDelta.Of(then, now);
        IReadOnlyList<Finding> early = earlier is null || delta.New.Count == 0 ? then.Findings : Analyzer.Run(options with { AsOf = day }).Findings;

        // What the files of now would not have given on that day, or not as badly, time has brought. Where the files are the same, time has brought all.
        var items = new DigestItems();
        ILookup<bool, Finding> byTime = delta.New.ToLookup(finding => earlier is null || !early.Any(other => other.Id == finding.Id && other.Counts && other.Severity >= finding.Severity));
        items.AddRange(DigestTopic.New, byTime[false]);
        items.AddRange(DigestTopic.Due, byTime[true]);
        items.AddRange(DigestTopic.Fixed, delta.Fixed);
        foreach (NoLongerLookedAt part in delta.Unseen)
        {
            items.Add(DigestItem.Of(part), part.Findings.SelectMany(finding => finding.Assignees).DistinctBy(whom => whom.Id));
        }

        foreach ((DigestItem item, IEnumerable<Entity> who) in Answers.Of(then, now, day))
        {
            items.Add(item, who);
        }

        foreach ((DigestItem item, IReadOnlyList<Entity> who) in ComingDays.Of(now))
        {
            items.Add(item, who);
        }

        return new Digest(day, now.Model.Today, now.Model.Settings, recipients.Choose(items), [.. now.Problems.Where(IsError)], [.. then.Problems.Where(IsError)]);
    }

    private static EarlierStack? Earlier(AnalyzerOptions options, DateOnly day)
    {
        if (StackRepository.OrNone(options.Paths) is not { } repository || !repository.HasCommits)
        {
            return null;
        }

        string? commit = repository.LastCommitBefore(day);
        return commit is not null ? EarlierStack.Open(options, repository, commit)
            : repository.IsShallow ? throw RevisionTrouble.TooShallow(repository, day)
            : null;
    }

    private static bool IsError(Diagnostic problem) => problem.Severity == Severity.Error;
}
