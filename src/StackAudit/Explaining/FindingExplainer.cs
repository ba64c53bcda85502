using StackAudit.Language.Binding;
using StackAudit.Model;
using StackAudit.Rules;

namespace StackAudit.Explaining;

/// <summary>Explains why a rule found something, and why it did not.</summary>
internal sealed class FindingExplainer(Workings workings)
{
    // What ends alike is told by one of it; more ways than this nobody reads.
    private const int MostMatches = 8;

    public FindingExplanation Explain(Finding finding, BoundRule rule)
    {
        var traced = new TracedRule(workings, rule);
        IReadOnlyList<Match> matches = traced.Run(match => match.IsViolation(rule) && traced.FindingId(match) == finding.Id);
        return Explain(finding, traced, matches);
    }

    /// <summary>What came of an entity under a rule.</summary>
    /// <param name="findings">Everything that the rule found.</param>
    public EntityExplanation Explain(Entity entity, BoundRule rule, IReadOnlyList<Finding> findings)
    {
        var traced = new TracedRule(workings, rule);
        IReadOnlyList<Match> matches = traced.Run(match => match.Has(entity));
        ILookup<string, Match> violations = matches.Where(match => match.IsViolation(rule)).ToLookup(traced.FindingId);
        Match[] others = [.. matches.Where(match => !match.IsViolation(rule))];
        Match[] shown = [.. others.DistinctBy(match => (match.Steps[^1], match.MetNothing)).OrderByDescending(match => match.Steps.Count).Take(MostMatches)];
        return new EntityExplanation
        {
            Rule = RuleDescriptor.Of(rule),
            Entity = entity,
            Findings = [.. findings.Where(finding => violations.Contains(finding.Id)).Select(finding => Explain(finding, traced, [.. violations[finding.Id]]))],
            Matches = [.. shown.Select(match => Explain(match, traced))],
            Further = others.Length - shown.Length,
            NeverMet = matches.Count > 0 ? null : new NeverMet(workings.Context, rule).Why(entity),
        };
    }

    private static FindingExplanation Explain(Finding finding, TracedRule traced, IReadOnlyList<Match> matches) =>
        new(finding, matches.Count == 0 ? [] : traced.Explain(matches[0]), Math.Max(0, matches.Count - 1));

    private static ExplainedMatch Explain(Match match, TracedRule traced) => new(
        string.Join(", ", match.Names().Select(name => NameReading.Shown(name.Value))), Outcome(match), traced.Explain(match), traced.Missing(match));

    private static MatchOutcome Outcome(Match match)
    {
        if (match.MetNothing != null)
        {
            return MatchOutcome.MetNothing;
        }

        return match.CouldNotLook ? MatchOutcome.CouldNotLook : match.IsInScope ? MatchOutcome.Fine : MatchOutcome.LeftOut;
    }
}
