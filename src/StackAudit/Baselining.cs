using StackAudit.Diagnostics;
using StackAudit.Language.Binding;
using StackAudit.Loading;
using StackAudit.Rules;

namespace StackAudit;

/// <summary>Holds what a check found against the baseline of the stack.</summary>
internal static class Baselining
{
    /// <summary>Marks what the baseline holds. Null where there is none in force.</summary>
    /// <param name="options">What was asked for.</param>
    /// <param name="loaded">The stack.</param>
    /// <param name="workings">What ran.</param>
    /// <param name="rules">All rules, whether they ran or not.</param>
    /// <param name="problems">What went wrong until now; receives what is wrong with the baseline.</param>
    /// <param name="run">What was found.</param>
    public static BaselineSummary? Apply(AnalyzerOptions options, LoadResult loaded, Workings workings, BoundRules rules, DiagnosticBag problems, ref RuleRun run)
    {
        bool isAllSeen = !problems.HasErrors && !loaded.Problems.Concat(run.Problems).Any(problem => problem.Severity == Severity.Error);
        if (options is { StrictBaseline: true, WithBaseline: true, Baseline: null } && Baseline.MissedBy(loaded.Root, options.Tree) is { } missed)
        {
            problems.Add(missed);
        }

        if (!options.WithBaseline || Baseline.Read(loaded.Root, options.Baseline, options.Tree, problems) is not { } baseline)
        {
            return null;
        }

        var locked = new LockedRules(loaded.Model!.Settings);
        if (options.WithBuiltInRules)
        {
            problems.AddRange(baseline.Check(rules, locked));
        }

        run = BaselinedFindings.Mark(run, baseline, locked);
        bool isWhole = isAllSeen && StackExtent.IsWhole(options.Paths, loaded.Root, loaded.Model, options.Tree);
        bool ranAll = options is { Only: [], Skip: [], Preset: null, WithBuiltInRules: true };
        return new BaselineSummary(
            baseline.Path, baseline.Entries.Count, isWhole ? new SettledEntries(workings.Context, workings.Rules, run.Findings, run.Summaries, ranAll).Among(baseline.Entries) : [], options.StrictBaseline)
        {
            Worse = BaselinedFindings.Worse(run.Findings.Where(finding => finding.Counts), baseline, locked),
            Read = baseline,
        };
    }
}
