using StackAudit.Diagnostics;
using StackAudit.Text;

namespace StackAudit.Rules;

/// <summary>What can be wrong with severities in settings.</summary>
internal static class SeverityDiagnostics
{
    private const int Named = 3;

    private static readonly DiagnosticDescriptor InTwoWaysDescriptor = new("STK0225", "severity-in-two-ways", Severity.Error);
    private static readonly DiagnosticDescriptor LowersLockedDescriptor = new("STK0226", "lowers-locked-rule", Severity.Warning);

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
        string names = Quoted.AllOf(rules.Take(rules.Count > Named + 1 ? Named : rules.Count).Select(rule => rule.Rule.Name));
        string further = rules.Count > Named + 1 ? $" and {rules.Count - Named} more rules" : "";
        return new(LowersLockedDescriptor, entry.Location, rules.Count == 1 ? $"The rule {names} is locked, so this does not lower it." : $"The rules {names}{further} are locked, so this does not lower them.")
        {
            Label = "without effect on what is locked",
            Help = entry.Origin == SeverityOrigin.Rule ? "Take the entry out, or have the rule taken out of `locked:`." : "All other rules that the entry names follow it.",
            Related = [.. rules.Take(Named).Select(rule => new RelatedLocation(rule.Lock, $"`{rule.Rule.Name}` is locked here."))],
        };
    }
}
