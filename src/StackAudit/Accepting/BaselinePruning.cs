using StackAudit.Rules;
using StackAudit.Text;

namespace StackAudit.Accepting;

/// <summary>Takes out of a baseline what is settled, and nothing else.</summary>
public static class BaselinePruning
{
    public static BaselineChange Plan(AnalyzerOptions options)
    {
        AnalysisResult result = Analyzer.Run(options);
        var change = new BaselineChange(result, BaselineCreation.FileOf(result, options));
        if (change.Errors.Any())
        {
            return change with { Refusal = "Not everything could be checked, so that nobody knows what is settled. Mend this first; nothing was written." };
        }

        if (result.Baseline is not { Read: { } before } baseline)
        {
            return change with { Remarks = [$"There is no baseline `{RelativePath.FromHere(change.File)}`."] };
        }

        change = change with { Before = before.Record.Source, Removed = baseline.Stale, Entries = before.Entries.Count - baseline.Stale.Count };
        if (baseline.Stale.Count == 0)
        {
            return change;
        }

        string? after = BaselineText.Edit(before, baseline.Stale, []);
        return after is null ? change with { Refusal = BaselineAcceptance.Unwritable(before) } : change with { After = after };
    }
}
