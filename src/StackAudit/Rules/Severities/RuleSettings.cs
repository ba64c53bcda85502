using StackAudit.Configuration;
using StackAudit.Diagnostics;
using StackAudit.Language.Binding;
using StackAudit.Text;

namespace StackAudit.Rules;

/// <summary>The rules of a stack as they run, and those that do not.</summary>
/// <param name="All">In the order of the rules.</param>
/// <param name="Running">The rules that are not off, each with the severity in force.</param>
internal sealed record RuleSettings(IReadOnlyList<RuleSetting> All, IReadOnlyList<BoundRule> Running)
{
    /// <param name="settings">The settings of the stack.</param>
    /// <param name="rules">All rules.</param>
    /// <param name="commandLine">What goes before the settings.</param>
    /// <param name="problems">Receives what is wrong with severities, and the words that name no rule.</param>
    public static RuleSettings Of(Settings settings, BoundRules rules, CommandLineRules commandLine, DiagnosticBag problems)
    {
        RuleSelection.CheckWords(rules, commandLine.Only, commandLine.Skip, problems);
        var resolver = new SeverityResolver(ConfiguredSeverities.Read(settings, rules, problems), commandLine.Preset ?? Preset.Named(settings.Preset), commandLine);
        problems.AddRange(Lowered(resolver, rules));
        problems.AddRange(Skipped(resolver, rules, commandLine));
        return Of(resolver, rules);
    }

    /// <summary>Those of a test: rules that are off as shipped are tried as well, unless its settings say otherwise.</summary>
    public static RuleSettings InTest(Settings settings, BoundRules rules, DiagnosticBag problems)
    {
        var resolver = new SeverityResolver(ConfiguredSeverities.Read(settings, rules, problems), preset: null, CommandLineRules.None);
        problems.AddRange(Lowered(resolver, rules));
        return Of(resolver, rules);
    }

    /// <summary>How rules went, each with the severity that was in force.</summary>
    public IReadOnlyList<RuleSummary> Complete(IReadOnlyList<RuleSummary> summaries)
    {
        Dictionary<string, RuleSetting> settings = All.ToDictionary(setting => setting.Rule.Code);
        return [.. summaries.Select(summary => summary with { Setting = settings[summary.Rule.Code] })];
    }

    private static RuleSettings Of(SeverityResolver resolver, BoundRules rules)
    {
        RuleSetting[] all = [.. rules.Rules.Select(resolver.Of)];
        return new RuleSettings(all, [.. rules.Rules.Zip(all).Where(rule => rule.Second.Severity != Severity.Off).Select(rule => Configure(rule.First, rule.Second))]);
    }

    private static BoundRule Configure(BoundRule rule, RuleSetting setting) =>
        rule.Severity == setting.Severity && !setting.ReplacesClauses ? rule : rule with { Severity = setting.Severity, Escalations = setting.ReplacesClauses ? [] : rule.Escalations };

    private static IEnumerable<Diagnostic> Lowered(SeverityResolver resolver, BoundRules rules) =>
        from rule in rules.Rules
        let entry = resolver.LoweringEntry(rule)
        where entry != null
        group rule by entry into lowered
        select SeverityDiagnostics.LowersLocked(lowered.Key, [.. lowered.Select(rule => (RuleDescriptor.Of(rule), LockOf(resolver, rule)))]);

    private static IEnumerable<Diagnostic> Skipped(SeverityResolver resolver, BoundRules rules, CommandLineRules commandLine) =>
        from word in commandLine.Skip.Distinct()
        let skipped = rules.Rules.Where(rule => RuleSelection.IsNamed(rule, word) && resolver.Configured.Locks.FirstOf(rule) != null).ToArray()
        where skipped.Length > 0
        select SeverityDiagnostics.SkipsLocked(RuleSelection.PlaceOf("--skip", word), [.. skipped.Select(rule => (RuleDescriptor.Of(rule), LockOf(resolver, rule)))]);

    private static Location LockOf(SeverityResolver resolver, BoundRule rule) => resolver.Configured.Locks.Of(rule)[^1].Location;
}
