using StackAudit.Configuration;
using StackAudit.Diagnostics;
using StackAudit.Git;
using StackAudit.Rules;
using StackAudit.Text;

namespace StackAudit.Revisions;

/// <summary>Checks a stack twice, now and as it was, so that only what is new since then counts.</summary>
public static class SinceCheck
{
    private const string Option = "--since";

    /// <param name="options">How to check both.</param>
    /// <param name="written">The revision, as the user named it.</param>
    /// <exception cref="IOException">There is no such revision, or it cannot be read.</exception>
    public static AnalysisResult Run(AnalyzerOptions options, string written)
    {
        GitRepository repository = StackRepository.Of(options.Paths);
        Revision revision = new RevisionReader(repository, Option).WhereBranchBegan(written);
        AnalysisResult now = Analyzer.Run(options);
        if (now.Workings is null)
        {
            return now;
        }

        using var earlier = EarlierStack.Open(options, repository, revision.Commit);
        AnalysisResult then = earlier.Check(now.Model.Today);
        FindingDelta delta = FindingDelta.Of(then, now);
        return now with
        {
            Findings = delta.Findings,
            Problems = DiagnosticOrder.Sort([.. now.Problems, .. Doubts(now, then, earlier, revision)]),
            NotBegun = [],
            Next = NextSteps.Of(delta.New, []),
            LeftToAdopt = null,
            Since = new SinceSummary(written, delta.New.Count, delta.Unchanged.Count, delta.Fixed)
            {
                Words = earlier.Note.Length == 0 ? revision.Words : $"{revision.Words}, {earlier.Note}",
                Silenced = delta.Silenced,
                Unseen = delta.Unseen,
                Notes = earlier.NotesOn(then),
                VoidedApprovals = delta.VoidedApprovals,
                Changed = ChangedLinesReader.Read(repository, revision.Commit, [.. now.Model.Files, .. now.Model.Settings.Layers.All.Select(layer => layer.Source)], earlier.Tree),
            },
        };
    }

    private static IEnumerable<Diagnostic> Doubts(AnalysisResult now, AnalysisResult then, EarlierStack earlier, Revision revision)
    {
        var at = new Location(new SourceText(Settings.FileName, ""), default);
        Diagnostic[] problems = [.. then.Problems.Where(problem => problem.Severity == Severity.Error)];
        if (problems.Length > 0)
        {
            yield return RevisionDiagnostics.EarlierProblems(at, revision, problems);
        }

        foreach (string remark in earlier.Remarks)
        {
            yield return RevisionDiagnostics.LeftOut(at, remark);
        }
    }
}
