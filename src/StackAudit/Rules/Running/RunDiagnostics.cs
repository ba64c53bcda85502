using StackAudit.Diagnostics;
using StackAudit.Language.Binding;
using StackAudit.Language.Compilation;
using StackAudit.Text;

namespace StackAudit.Rules;

/// <summary>What keeps a rule without mistakes from running.</summary>
internal static class RunDiagnostics
{
    private static readonly DiagnosticDescriptor NegativeAmountDescriptor = new("STK0151", "negative-amount", Severity.Error);

    private static readonly DiagnosticDescriptor UnknownRuleDescriptor = new("STK0152", "unknown-rule-named", Severity.Error);

    private static readonly DiagnosticDescriptor OutOfStepsDescriptor = new("STK0153", "out-of-steps", Severity.Error);

    private static readonly DiagnosticDescriptor RefusedPairsDescriptor = new("STK0155", "too-many-pairs", Severity.Error);

    public static IReadOnlyList<DiagnosticDescriptor> All { get; } = [NegativeAmountDescriptor, UnknownRuleDescriptor, OutOfStepsDescriptor, RefusedPairsDescriptor];

    public static Diagnostic NegativeAmount(BoundRule rule) => NegativeAmount(CodeOf(rule), $"`{rule.Name}`");

    public static Diagnostic NegativeAmount(BoundQuery query) => NegativeAmount(new Location(query.Source, query.Span), "The query");

    public static Diagnostic OutOfSteps(BoundRule rule, long steps) => OutOfSteps(CodeOf(rule), $"`{rule.Name}`", steps);

    public static Diagnostic OutOfSteps(BoundQuery query, long steps) => OutOfSteps(new Location(query.Source, query.Span), "The query", steps);

    public static Diagnostic RefusedPairs(BoundRule rule, BoundPairSource pair) => RefusedPairs(new Location(rule.Source, pair.Span), $"`{rule.Name}`", pair);

    public static Diagnostic RefusedPairs(BoundQuery query, BoundPairSource pair) => RefusedPairs(new Location(query.Source, pair.Span), "The query", pair);

    private static Diagnostic RefusedPairs(Location location, string what, BoundPairSource pair) =>
        new(RefusedPairsDescriptor, location, $"{what} was not begun: it would look at every two of more than {Printer.Number(PairCompiler.MostWithoutIndex)} {pair.Kind.Plural}, one pair after the other.")
        {
            Label = "which of these belong together cannot be looked up",
            Help = $"Compare something of `{pair.First.Name}` alone with something of `{pair.Second.Name}` alone, by `is`, `contains` or `overlaps`, before any `where` or `needs` about both of them. Amounts and lengths of time cannot be looked up.",
        };

    private static Diagnostic NegativeAmount(Location location, string what) =>
        new(NegativeAmountDescriptor, location, $"{what} was ended: an amount after `by least` is less than 0, so no path is the least.")
        {
            Help = "Make sure that no flow can make a path shorter.",
        };

    private static Diagnostic OutOfSteps(Location location, string what, long steps) =>
        new(OutOfStepsDescriptor, location, $"{what} was ended after {Printer.Number(steps)} steps: it looks at too many things, and each time at too many others.")
        {
            Help = "Narrow down what it looks at with a `where` before its inner loops and lists.",
        };

    /// <param name="location">The word of the command line.</param>
    /// <param name="word">What was asked for.</param>
    /// <param name="meant">What it says without saying whether it is a category or a tag.</param>
    /// <param name="known">All that may be asked for.</param>
    public static Diagnostic UnknownRule(Location location, string word, IReadOnlyList<string> meant, IEnumerable<string> known) =>
        new(UnknownRuleDescriptor, location, $"There is no rule, category or tag `{word}`.")
        {
            Help = meant.Count > 0 ? $"Did you mean {Quoted.AnyOf(meant)}?" : Quoted.DidYouMean(word, known),
        };

    private static Location CodeOf(BoundRule rule) => new(rule.Source, rule.CodeSpan);
}
