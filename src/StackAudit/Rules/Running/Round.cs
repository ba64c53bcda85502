using StackAudit.Diagnostics;
using StackAudit.Language.Binding;

namespace StackAudit.Rules;

/// <summary>Rules that ran side by side, and what each met.</summary>
internal sealed record Round(IReadOnlyList<BoundRule> Rules, CompiledRule[] Compiled, RuleTally[] Tallies, TimeSpan[] Times)
{
    public static readonly Round None = new([], [], [], []);

    public IEnumerable<Finding> Findings => Tallies.SelectMany(tally => tally.Findings.Values).Select(draft => draft.ToFinding());

    public IEnumerable<RuleSummary> Summaries =>
        Compiled.Select((rule, i) => new RuleSummary(rule.Descriptor, Tallies[i].Considered, Tallies[i].InScope, Tallies[i].CouldNotLook, Tallies[i].Violations, Times[i]) { Kinds = LoopKinds.Of(Rules[i]), LacksFacts = Tallies[i].Without.Count > 0, Cases = RuleCases.InOrder(Tallies[i].Cases.Values) });

    public IEnumerable<Diagnostic> ProblemsWithin(long maxSteps) =>
        Rules.Where((_, i) => Tallies[i].HasNegativeAmount).Select(RunDiagnostics.NegativeAmount)
            .Concat(Rules.Where((_, i) => Tallies[i].IsOutOfSteps).Select(rule => RunDiagnostics.OutOfSteps(rule, maxSteps)))
            .Concat(Rules.Zip(Tallies).Where(run => run.Second.RefusedPairs != null).Select(run => RunDiagnostics.RefusedPairs(run.First, run.Second.RefusedPairs!)));
}
