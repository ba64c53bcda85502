using StackAudit.Diagnostics;

namespace StackAudit.Revisions;

/// <summary>Compares two states of a stack: what changed in the model, and what that did to the findings.</summary>
public static class StackDiff
{
    /// <param name="options">How to check both, and the stack that revisions are ones of.</param>
    /// <param name="words">One or two revisions or paths; the work tree is the second where only one is named.</param>
    /// <exception cref="IOException">A word names nothing, or what it names cannot be read.</exception>
    public static StackChanges Run(AnalyzerOptions options, IReadOnlyList<string> words)
    {
        // A path that is named beside a revision is the stack that the revision is one of.
        if (words.Count > 1 && words.Where(word => StackSide.IsPath(options, word)).ToArray() is [var only])
        {
            options = options with { Paths = [only] };
        }

        using StackSide before = StackSide.Of(options, words[0]);
        using StackSide after = words.Count > 1 ? StackSide.Of(options, words[1]) : StackSide.WorkTree(options);
        AnalysisResult isNow = after.Check(options.AsOf);
        AnalysisResult was = before.Check(options.AsOf ?? isNow.Model.Today);
        return Compare(was, isNow) with { Before = before.Label, After = after.Label, Remarks = [.. ((string[])[.. before.Remarks, .. before.NotesOn(was), .. after.Remarks, .. after.NotesOn(isNow)]).Distinct()] };
    }

    internal static StackChanges Compare(AnalysisResult was, AnalysisResult isNow)
    {
        IReadOnlyList<ModelChange> all = ModelComparison.Compare(was.Model, isNow.Model);
        ModelChange[] changes = [.. all.Where(change => change.Kind != ChangeKind.Moved)];
        FindingDelta delta = FindingDelta.Of(was, isNow);
        ChangedFinding[] findings =
        [
            .. delta.New.Select(finding => new ChangedFinding(finding, FindingOutcome.New)),
            .. delta.Fixed.Select(finding => new ChangedFinding(finding, FindingOutcome.Settled)),
            .. delta.Silenced.Select(finding => new ChangedFinding(finding, FindingOutcome.Silenced)),
            .. delta.Unseen.SelectMany(part => part.Findings.Select(finding => new ChangedFinding(finding, FindingOutcome.Unseen) { Unseen = part })),
        ];
        var attribution = new FindingAttribution(changes, was, isNow);
        ILookup<int, ChangedFinding> byChange = findings.ToLookup(finding => attribution.ChangeOf(finding) ?? -1);
        return new StackChanges
        {
            Before = "",
            After = "",
            AsOf = isNow.Model.Today,
            Changes = [.. changes.Select((change, i) => change with { Findings = [.. byChange[i]] })],
            Moved = [.. all.Where(change => change.Kind == ChangeKind.Moved)],
            Also = [.. byChange[-1]],
            EarlierProblems = [.. was.Problems.Where(IsError)],
            Problems = [.. isNow.Problems.Where(IsError)],
            Remarks = [],
            VoidedApprovals = delta.VoidedApprovals,
        };
    }

    private static bool IsError(Diagnostic problem) => problem.Severity == Severity.Error;
}
