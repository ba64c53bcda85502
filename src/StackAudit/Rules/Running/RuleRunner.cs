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
        Round first = RunRound(context, [.. selected.Where(rule => !rule.IsSecondRound)]);
        var problems = new DiagnosticBag();
        ExceptedFindings excepted = ExceptedFindings.Of(context.Model, [.. first.Findings], problems);

        var firstRound = new Lazy<FirstRound>(() => FindingEntities.Of(context.Model, excepted, first.Rules));

        // Rules over findings come after all others, and never see findings of their own kind.
        BoundRule[] later = [.. selected.Where(rule => rule.IsSecondRound)];
        Round second = later.Length == 0 ? Round.None : RunRound(context.After(firstRound.Value), later);
        Finding[] findings =
        [
            .. excepted.Findings.Concat(second.Findings)
                .OrderBy(finding => finding.Location.Source.Path, StringComparer.Ordinal)
                .ThenBy(finding => finding.Location.Span.Start)
                .ThenBy(finding => finding.Rule.Code, StringComparer.Ordinal)
                .ThenBy(finding => finding.Id, StringComparer.Ordinal),
        ];
        ILookup<string, Finding> byCode = findings.Where(finding => finding.Status == FindingStatus.Excepted).ToLookup(finding => finding.Rule.Code, StringComparer.Ordinal);
        RuleSummary[] summaries =
        [
            .. first.Summaries.Concat(second.Summaries).OrderBy(summary => summary.Rule.Code, StringComparer.Ordinal)
                .Select(summary => summary with { Excepted = byCode[summary.Rule.Code].Count() }),
        ];
        problems.AddRange(first.ProblemsWithin(context.MaxSteps).Concat(second.ProblemsWithin(context.MaxSteps)));
        return new RuleRun([.. first.Compiled, .. second.Compiled], findings, summaries, MissingFactCount.Of(first.Tallies.Concat(second.Tallies)), [.. problems]) { FirstRound = firstRound };
    }

    private Round RunRound(EvaluationContext over, IReadOnlyList<BoundRule> rules)
    {
        var compiler = new RuleCompiler(new ExpressionCompiler(over, watch));
        CompiledRule[] compiled = [.. rules.Select(compiler.Compile)];
        RuleTally[] tallies = [.. compiled.Select(_ => new RuleTally())];
        TimeSpan[] times = new TimeSpan[compiled.Length];
        if (threads == 1)
        {
            for (int i = 0; i < compiled.Length; i++)
            {
                times[i] = RunOne(over, compiled[i], tallies[i]);
            }
        }
        else
        {
            // One by one, since rules differ in their work: a thread that is done takes the next.
            OrderablePartitioner<int> oneByOne = Partitioner.Create(Enumerable.Range(0, compiled.Length), EnumerablePartitionerOptions.NoBuffering);
            Parallel.ForEach(oneByOne, new ParallelOptions { MaxDegreeOfParallelism = threads }, i => times[i] = RunOne(over, compiled[i], tallies[i]));
        }

        return new Round(rules, compiled, tallies, withTimes ? times : new TimeSpan[compiled.Length]);
    }

    private static TimeSpan RunOne(EvaluationContext over, CompiledRule rule, RuleTally tally)
    {
        long start = Stopwatch.GetTimestamp();
        var frame = new Frame(over, rule.SlotCount) { Paid = new PaidWork() };
        try
        {
            rule.Run(frame, tally);
        }
        catch (OutOfStepsException)
        {
            tally.IsOutOfSteps = true;
        }

        tally.Without.UnionWith(frame.Without);
        tally.HasNegativeAmount = frame.HasNegativeAmount;
        if (tally.IsEnded)
        {
            // What it found until then would pass for an answer.
            tally.Findings.Clear();
        }

        return Stopwatch.GetElapsedTime(start);
    }
}
