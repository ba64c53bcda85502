using System.Collections.Concurrent;
using StackAudit.Diagnostics;
using StackAudit.Language.Binding;
using StackAudit.Language.Compilation;
using StackAudit.Schema;

namespace StackAudit.Rules;

/// <summary>Runs rules, several at a time; what comes out is the same whatever their number and order.</summary>
/// <param name="context">What to run over.</param>
/// <param name="threads">How many rules at a time; one, where somebody watches.</param>
/// <param name="withTimes">Whether to measure each rule.</param>
/// <param name="watch">Who is told each answer, if anybody is.</param>
internal sealed class RuleRunner(EvaluationContext context, int threads, bool withTimes, Watch? watch = null)
{
    private readonly HashSet<string> _excepted = [.. context.Model.All(ExceptionKind.Kind.Name).Select(exception => (string?)exception[exception.Kind.Fields["rule"]] ?? "")];

    /// <summary>Whether to write down what each rule looked at.</summary>
    public bool WithCases { get; init; }

    public RuleRun Run(IReadOnlyList<BoundRule> selected) => Run(selected, KnownFindings.None);

    /// <param name="selected">The rules.</param>
    /// <param name="known">What some of them would find: these do not run.</param>
    public RuleRun Run(IReadOnlyList<BoundRule> selected, KnownFindings known)
    {
        BoundRule[] early = [.. selected.Where(rule => !rule.IsSecondRound)];
        Round first = RunRound(context, [.. early.Where(rule => !known.Rules.Contains(rule.Code))]);
        var problems = new DiagnosticBag();

        // Rules over findings come after all others, and never see findings of their own kind.
        BoundRule[] later = [.. selected.Where(rule => rule.IsSecondRound)];
        ExceptedFindings excepted = ExceptedFindings.Of([.. known.Findings, .. first.Findings], new ExceptionJudge(context.Model, early, first, later, problems), problems);

        var firstRound = new Lazy<FirstRound>(() => FindingEntities.Of(context.Model, excepted, early));
        Round second = later.Length == 0 ? Round.None : RunRound(context.After(firstRound), later);
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
        return new RuleRun([.. first.Compiled, .. second.Compiled], findings, summaries, MissingFactCount.Of(first.Tallies.Concat(second.Tallies)), [.. problems]) { FirstRound = firstRound, Exceptions = excepted.Outcomes };
    }

    private bool IsExcepted(RuleDescriptor rule) => _excepted.Contains(rule.Code) || _excepted.Contains(rule.Name);

    private Round RunRound(EvaluationContext over, IReadOnlyList<BoundRule> rules)
    {
        var compiler = new RuleCompiler(new ExpressionCompiler(over, watch)) { WithCases = WithCases };
        RuleAtWork[] atWork = [.. rules.Select(rule => new RuleAtWork(over, compiler.Compile(rule)))];
        foreach (RuleAtWork rule in atWork.Where(rule => IsExcepted(rule.Rule.Descriptor)))
        {
            rule.Tally.Unseen = new UnseenEntities();
        }

        Shift[] shifts = Shift.Of(atWork, threads, inTurns: over.IsPlanned && watch == null);
        if (threads == 1)
        {
            foreach (Shift shift in shifts)
            {
                shift.Run();
            }
        }
        else
        {
            // One by one, since shifts differ in their work: a thread that is done takes the next.
            OrderablePartitioner<Shift> oneByOne = Partitioner.Create(shifts, EnumerablePartitionerOptions.NoBuffering);
            Parallel.ForEach(oneByOne, new ParallelOptions { MaxDegreeOfParallelism = threads }, shift => shift.Run());
        }

        return new Round(
            rules,
            [.. atWork.Select(rule => rule.Rule)],
            [.. atWork.Select(rule => rule.Tally)],
            [.. atWork.Select(rule => withTimes ? rule.Time : default)]);
    }
}
