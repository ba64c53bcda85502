using StackAudit.Diagnostics;
using StackAudit.Language.Binding;
using StackAudit.Text;

namespace StackAudit.Rules;

/// <summary>What keeps a rule without mistakes from running.</summary>
internal static class RunDiagnostics
{
    private static readonly DiagnosticDescriptor SecondRoundDescriptor = new("STK0150", "second-round-rule", Severity.Warning);
    private static readonly DiagnosticDescriptor NegativeAmountDescriptor = new("STK0151", "negative-amount", Severity.Error);

    private static readonly DiagnosticDescriptor UnknownRuleDescriptor = new("STK0152", "unknown-rule-named", Severity.Error);

    public static IReadOnlyList<DiagnosticDescriptor> All { get; } = [SecondRoundDescriptor, NegativeAmountDescriptor, UnknownRuleDescriptor];

    public static Diagnostic SecondRound(BoundRule rule) =>
        new(SecondRoundDescriptor, CodeOf(rule), $"`{rule.Name}` looks at findings or exceptions, and this version does not run such rules yet.") { Help = "All other rules run." };

    public static Diagnostic NegativeAmount(BoundRule rule) =>
        new(NegativeAmountDescriptor, CodeOf(rule), $"`{rule.Name}` was ended: an amount after `by least` is less than 0, so no path is the least.")
        {
            Help = "Make sure that no flow can make a path shorter.",
        };

    /// <param name="location">The word of the command line.</param>
    /// <param name="word">What was asked for.</param>
    /// <param name="known">All that may be asked for.</param>
    public static Diagnostic UnknownRule(Location location, string word, IEnumerable<string> known) =>
        new(UnknownRuleDescriptor, location, $"There is no rule, category or tag `{word}`.") { Help = Quoted.DidYouMean(word, known) };

    private static Location CodeOf(BoundRule rule) => new(rule.Source, rule.CodeSpan);
}
