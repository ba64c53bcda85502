using StackAudit.Diagnostics;
using StackAudit.Graph;
using StackAudit.Language.Binding;
using StackAudit.Language.Compilation;
using StackAudit.Model;
using StackAudit.Rules;
using StackAudit.Tests.Rules.Naive;
using StackAudit.Text;

namespace StackAudit.Tests.Rules.Generation;

/// <summary>What a rule gives, in lines that can be compared.</summary>
internal static class Outcomes
{
    /// <summary>Null where both agree.</summary>
    public static string? Difference(RulePair pair)
    {
        string[] engine = [.. OfEngine(pair)];
        string[] naive = [.. OfNaive(pair)];
        return engine.SequenceEqual(naive) ? null : $"the engine:\n{string.Join('\n', engine)}\nread aloud:\n{string.Join('\n', naive)}";
    }

    /// <summary>Whether there was anything to disagree about.</summary>
    public static bool HasFindings(RulePair pair) => NaiveRule.Run(pair.Bound.Rules[0], pair.Model!).Findings.Count > 0;

    private static IEnumerable<string> OfEngine(RulePair pair)
    {
        var context = new EvaluationContext(new StackGraph(pair.Model!));
        RuleRun run = new RuleRunner(context, threads: 1, withTimes: false).Run(pair.Bound.Rules);
        RuleSummary summary = run.Summaries[0];
        yield return Counts(summary.Considered, summary.InScope, summary.CouldNotLook, summary.Violations);
        foreach (Finding finding in run.Findings)
        {
            yield return $"{finding.Severity} {Place(finding.Location)} {finding.Message}";
            yield return $"  {finding.Id}";
            yield return Related(finding.Related.Select(related => (related.Location, related.Message)));
            yield return Path(finding.Path.Select(step => (step.Flow, step.From, step.To)));
            yield return People(finding.Assignees);
            yield return $"  at stake {finding.Money}";
        }
    }

    private static IEnumerable<string> OfNaive(RulePair pair)
    {
        NaiveTally tally = NaiveRule.Run(pair.Bound.Rules[0], pair.Model!);
        yield return Counts(tally.OutOfScope + tally.InScope + tally.CouldNotLook, tally.InScope, tally.CouldNotLook, tally.Violations);
        IEnumerable<NaiveFinding> ordered = tally.Findings
            .OrderBy(finding => finding.Place.Source.Path, StringComparer.Ordinal)
            .ThenBy(finding => finding.Place.Span.Start)
            .ThenBy(finding => finding.Identity, StringComparer.Ordinal);
        foreach (NaiveFinding finding in ordered)
        {
            yield return $"{finding.Severity} {Place(finding.Place)} {finding.Message}";
            yield return $"  {finding.Identity}";
            yield return Related(finding.Related);
            yield return Path(finding.Path?.Steps ?? []);
            yield return People(finding.Assignees);
            yield return $"  at stake {finding.Money}";
        }
    }

    private static string Counts(long considered, int inScope, int couldNotLook, int violations) =>
        $"considered {considered}, in scope {inScope}, could not look {couldNotLook}, {violations} violations";

    private static string Place(Location place) => $"{place}+{place.Span.Length}";

    private static string Related(IEnumerable<(Location Place, string Label)> related) => $"  also {string.Join("; ", related.Select(one => $"{Place(one.Place)} {one.Label}"))}";

    private static string Path(IEnumerable<(Entity Flow, Entity From, Entity To)> steps) => $"  along {string.Join("; ", steps.Select(step => $"{step.From.Id} {step.Flow.Id} {step.To.Id}"))}";

    private static string People(IEnumerable<Entity> people) => $"  for {string.Join(' ', people.Select(person => person.Id))}";
}
