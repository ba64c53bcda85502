using System.Collections.Concurrent;
using System.Diagnostics;
using StackAudit.Diagnostics;
using StackAudit.Language.Binding;
using StackAudit.Language.Compilation;

namespace StackAudit.Rules;

/// <summary>Runs rules, several at a time; what comes out is the same whatever their number and order.</summary>
/// <param name="context">What to run over.</param>
/// <param name="threads">How many rules at a time; one, where somebody watches.</param>
/// <param name="withTimes">Whether to measure each rule.</param>
/// <param name="watch">Who is told each answer, if anybody is.</param>
internal sealed class RuleRunner(EvaluationContext context, int threads, bool withTimes, Watch? watch = null)
{
    public RuleRun Run(IReadOnlyList<BoundRule> selected)
    {
        BoundRule[] rules = [.. selected.Where(rule => !rule.IsSecondRound)];
        var compiler = new RuleCompiler(new ExpressionCompiler(context, watch));
        CompiledRule[] compiled = [.. rules.Select(compiler.Compile)];
        RuleTally[] tallies = [.. compiled.Select(_ => new RuleTally())];
        TimeSpan[] times = new TimeSpan[compiled.Length];
        if (threads == 1)
        {
            for (int i = 0; i < compiled.Length; i++)
            {
                times[i] = RunOne(compiled[i], tallies[i]);
            }
        }
        else
        {
            // One by one, since rules differ in their work: a thread that is done takes the next.
            OrderablePartitioner<int> oneByOne = Partitioner.Create(Enumerable.Range(0, compiled.Length), EnumerablePartitionerOptions.NoBuffering);
            Parallel.ForEach(oneByOne, new ParallelOptions { MaxDegreeOfParallelism = threads }, i => times[i] = RunOne(compiled[i], tallies[i]));
        }

        Finding[] findings =
        [
            .. tallies.SelectMany(tally => tally.Findings.Values).Select(draft => draft.ToFinding())
                .OrderBy(finding => finding.Location.Source.Path, StringComparer.Ordinal)
                .ThenBy(finding => finding.Location.Span.Start)
                .ThenBy(finding => finding.Rule.Code, StringComparer.Ordinal)
                .ThenBy(finding => finding.Id, StringComparer.Ordinal),
        ];
        RuleSummary[] summaries =
        [
            .. compiled.Select((rule, i) => new RuleSummary(
                rule.Descriptor, tallies[i].Considered, tallies[i].InScope, tallies[i].CouldNotLook, tallies[i].Violations, withTimes ? times[i] : TimeSpan.Zero)),
        ];
        Diagnostic[] problems =
        [
            .. selected.Where(rule => rule.IsSecondRound).Select(RunDiagnostics.SecondRound),
            .. rules.Where((_, i) => tallies[i].HasNegativeAmount).Select(RunDiagnostics.NegativeAmount),
        ];
        return new RuleRun(compiled, findings, summaries, MissingFactCount.Of(tallies), problems);
    }

    private TimeSpan RunOne(CompiledRule rule, RuleTally tally)
    {
        long start = Stopwatch.GetTimestamp();
        var frame = new Frame(context, rule.SlotCount);
        rule.Run(frame, tally);
        tally.Without.UnionWith(frame.Without);
        if (frame.HasNegativeAmount)
        {
            // What it found until then would pass for an answer.
            tally.HasNegativeAmount = true;
            tally.Findings.Clear();
        }

        return Stopwatch.GetElapsedTime(start);
    }
}
