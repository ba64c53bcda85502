using StackAudit.Diagnostics;
using StackAudit.Text;

namespace StackAudit.Rules;

/// <summary>What can be wrong with severities in settings.</summary>
internal static class SeverityDiagnostics
{
    private const int Named = 3;

    private static readonly DiagnosticDescriptor InTwoWaysDescriptor = new("STK0225", "severity-in-two-ways", Severity.Error);
    private static readonly DiagnosticDescriptor LowersLockedDescriptor = new("STK0226", "lowers-locked-rule", Severity.Warning);
    private static readonly DiagnosticDescriptor SetsLockedDescriptor = new("STK0227", "sets-locked-parameter", Severity.Warning);
    private static readonly DiagnosticDescriptor SkipsLockedDescriptor = new("STK0228", "skips-locked-rule", Severity.Warning);

    /// <summary>A rule has two severities in one file, by its code and by its name.</summary>
    public static Diagnostic InTwoWays(SeverityEntry second, SeverityEntry first) =>
        new(InTwoWaysDescriptor, second.Location, $"`{second.Key}` and `{first.Key}` are one rule, and here it has another severity.")
        {
            Label = "second severity",
            Help = "Keep one of the two; the first one was read.",
            Related = [new RelatedLocation(first.Location, $"Its severity as `{first.Key}`.")],
        };

    /// <summary>An entry would lower rules that are locked.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="rules">The rules, with the place that locks each.</param>
    public static Diagnostic LowersLocked(SeverityEntry entry, IReadOnlyList<(RuleDescriptor Rule, Location Lock)> rules)
    {
        string names = Names(rules);
        return new(LowersLockedDescriptor, entry.Location, rules.Count == 1 ? $"The rule {names} is locked, so this does not lower it." : $"The rules {names} are locked, so this does not lower them.")
        {
            Label = "without effect on what is locked",
            Help = entry.Origin == SeverityOrigin.Rule ? "Take the entry out, or have the rule taken out of `locked:`." : "All other rules that the entry names follow it.",
            Related = Locks(rules),
        };
    }

    /// <summary>A file sets a parameter of a rule that a file which it extends locks.</summary>
    /// <param name="at">Where it sets the parameter.</param>
    /// <param name="parameter">Its name.</param>
    /// <param name="rule">The rule, with the place that locks it.</param>
    public static Diagnostic SetsLocked(Location at, string parameter, (RuleDescriptor Rule, Location Lock) rule) =>
        new(SetsLockedDescriptor, at, $"The rule `{rule.Rule.Name}` is locked, so this does not set its `{parameter}`.")
        {
            Label = "without effect on what is locked",
            Help = $"Take the line out, or set it in the file that locks the rule, `{rule.Lock.Source.Path}`.",
            Related = Locks([rule]),
        };

    /// <summary>The command line leaves out rules that are locked.</summary>
    /// <param name="at">The word of the command line.</param>
    /// <param name="rules">The rules, with the place that locks each.</param>
    public static Diagnostic SkipsLocked(Location at, IReadOnlyList<(RuleDescriptor Rule, Location Lock)> rules) =>
        new(SkipsLockedDescriptor, at, rules.Count == 1 ? $"The locked rule {Names(rules)} was left out by `--skip`." : $"The locked rules {Names(rules)} were left out by `--skip`.")
        {
            Label = "not looked at",
            Related = Locks(rules),
        };

    /// <summary>Whether a problem is that the command line leaves out rules that are locked.</summary>
    public static bool IsLeftOut(Diagnostic problem) => problem.Descriptor == SkipsLockedDescriptor;

    // All of them, or the first ones and how many more there are.
    private static string Names(IReadOnlyList<(RuleDescriptor Rule, Location Lock)> rules)
    {
        string names = Quoted.AllOf(rules.Take(rules.Count > Named + 1 ? Named : rules.Count).Select(rule => rule.Rule.Name));
        return rules.Count > Named + 1 ? $"{names} and {rules.Count - Named} more" : names;
    }

    private static IReadOnlyList<RelatedLocation> Locks(IEnumerable<(RuleDescriptor Rule, Location Lock)> rules) =>
        [.. rules.Take(Named).Select(rule => new RelatedLocation(rule.Lock, $"`{rule.Rule.Name}` is locked here."))];
}
