using System.Globalization;
using StackAudit.Diagnostics;
using StackAudit.Git;
using StackAudit.Revisions;
using StackAudit.Rules;

namespace StackAudit.Reporting;

/// <summary>Evaluates the stack as it was: at a day by its last commit before, or at a revision as of the day of that commit.</summary>
internal static class FormerStack
{
    private const string Option = "--since";

    /// <exception cref="IOException">There is no such state, or it cannot be read.</exception>
    public static EarlierState Read(AnalyzerOptions options, string since, DateOnly today)
    {
        GitRepository repository = StackRepository.Of(options.Paths);
        return DateOnly.TryParseExact(since, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)
            ? At(options, repository, CommitBefore(repository, day, today), day)
            : AtRevision(options, repository, new RevisionReader(repository, Option).Exactly(since).Commit, today);
    }

    // A stack that is looked at as of a day in the past was committed after it.
    private static EarlierState AtRevision(AnalyzerOptions options, GitRepository repository, string commit, DateOnly today) =>
        At(options, repository, commit, repository.DayOf(commit) is var day && day < today ? day : today);

    private static string CommitBefore(GitRepository repository, DateOnly day, DateOnly today)
    {
        if (day > today)
        {
            throw new IOException(string.Create(CultureInfo.InvariantCulture, $"`{Option} {day:yyyy-MM-dd}` is after {today:yyyy-MM-dd}, the day as of which the stack is looked at."));
        }

        return repository.LastCommitBefore(day)
            ?? throw (repository.IsShallow ? RevisionTrouble.TooShallow(repository, day) : RevisionTrouble.NothingBefore(day));
    }

    private static EarlierState At(AnalyzerOptions options, GitRepository repository, string commit, DateOnly day)
    {
        using var earlier = EarlierStack.Open(options, repository, commit);
        AnalysisResult then = earlier.Check(day);
        if (!then.IsLoaded)
        {
            throw new IOException($"There was no stack here at {Revision.Short(commit)}, so that there is nothing to compare with.");
        }

        int problems = then.Problems.Count(problem => problem.Severity == Severity.Error);
        Finding[] counting = [.. then.Findings.Where(finding => finding.Counts)];
        return new EarlierState(day, TrendCounts.Of(counting), [.. counting.Select(finding => new EarlierFinding(finding.Id, finding.Rule.Code, finding.Severity, finding.Message))])
        {
            Result = then,
            Remarks = [.. earlier.Remarks, .. earlier.NotesOn(then), .. problems > 0 ? [$"Parts of the stack as it was could not be read ({problems}), so that more may look new than is."] : (string[])[]],
        };
    }
}
