using StackAudit.Diagnostics;
using StackAudit.Graph;
using StackAudit.Language.Binding;
using StackAudit.Language.Compilation;
using StackAudit.Model;
using StackAudit.Rules;

namespace StackAudit.Testing;

/// <summary>One run of rules over the stack of a test.</summary>
/// <param name="Findings">Those of the tested rules that count.</param>
/// <param name="Idle">The codes of the tested rules that found nothing to look at.</param>
/// <param name="Matches">What became of each match.</param>
/// <param name="Problems">What is wrong with the settings that the test gives, and what kept a rule from running.</param>
internal sealed record Trial(IReadOnlyList<Finding> Findings, IReadOnlyList<string> Idle, IReadOnlyList<RuleMatch> Matches, IReadOnlyList<Diagnostic> Problems)
{
    /// <param name="test">The test.</param>
    /// <param name="fixture">Its stack.</param>
    /// <param name="rules">The rules that it tests, with the names that they share with others.</param>
    /// <param name="others">Rules that run as well, because what they find is excepted or looked at by the tested ones.</param>
    /// <param name="watch">Who else is told each answer.</param>
    public static Trial Of(RuleTest test, Fixture fixture, BoundRules rules, IReadOnlyList<BoundRule> others, Watch? watch = null)
    {
        var problems = new DiagnosticBag();
        var context = new EvaluationContext(new StackGraph(fixture.Model!))
        {
            Overrides = OverrideReader.Read(fixture.Model!.Settings, rules, problems).With(Set(test, rules)),
        };

        // What is wrong with severities is told once, of all rules.
        BoundRule[] further = [.. others.Where(other => rules.Rules.All(rule => rule.Code != other.Code))];
        IReadOnlyList<BoundRule> running = RuleSettings.InTest(fixture.Model!.Settings, rules with { Rules = [.. rules.Rules, .. further] }, []).Running;
        var log = new MatchLog(rules.Rules);
        Watch hear = watch == null ? log.Hear : log.Hear + watch;
        RuleRun run = new RuleRunner(context, threads: 1, withTimes: false, AsWritten(hear, rules.Rules)).Run(running);
        return new Trial(
            [.. run.Findings.Where(finding => finding.Counts && IsOf(finding.Rule, rules))],
            [.. rules.Rules.Where(rule => running.Any(each => each.Code == rule.Code) && !log.Begun.Contains(rule.Code) && !SearchesTools(rule, fixture.Model!)).Select(rule => rule.Code)],
            log.Matches,
            [.. problems, .. run.Problems]);
    }

    // Who listens knows the rules as they are written, and not with a severity of the test's settings.
    private static Watch AsWritten(Watch hear, IReadOnlyList<BoundRule> rules)
    {
        Dictionary<string, BoundRule> written = rules.ToDictionary(rule => rule.Code);
        return (part, frame, answer) => hear(part is BoundRule rule ? written.GetValueOrDefault(rule.Code, rule) : part, frame, answer);
    }

    private static bool IsOf(RuleDescriptor rule, BoundRules rules) => rules.Rules.Any(tested => tested.Code == rule.Code);

    // To find no path and no circle among tools is an answer.
    private static bool SearchesTools(BoundRule rule, StackModel model) =>
        rule.Clauses.OfType<BoundForEach>().First().Source is BoundPathSource or BoundCycleSource && model.All("tool").Count > 0;

    // A parameter of a rule goes before a shared one of its name.
    private static IEnumerable<KeyValuePair<ParameterSymbol, SetValue>> Set(RuleTest test, BoundRules rules) =>
        from set in test.Parameters
        let own = rules.Rules.SelectMany(rule => rule.Parameters).Where(parameter => parameter.Name == set.Name).ToArray()
        from parameter in own.Length > 0 ? own : rules.Declarations.FindParameter(set.Name) is { } shared ? [shared] : []
        select KeyValuePair.Create(parameter, new SetValue(set.Value, test.Location));
}
