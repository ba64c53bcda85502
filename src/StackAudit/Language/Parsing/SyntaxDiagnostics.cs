using StackAudit.Diagnostics;
using StackAudit.Text;

namespace StackAudit.Language.Parsing;

/// <summary>What can be wrong with the text of a rule file.</summary>
internal static class SyntaxDiagnostics
{
    private static readonly DiagnosticDescriptor UnexpectedTokenDescriptor = Error("STK0101", "unexpected-token");
    private static readonly DiagnosticDescriptor IncompleteDescriptor = Error("STK0102", "incomplete");
    private static readonly DiagnosticDescriptor UnknownItemDescriptor = Error("STK0103", "unknown-item");
    private static readonly DiagnosticDescriptor UnknownClauseDescriptor = Error("STK0118", "unknown-clause");
    private static readonly DiagnosticDescriptor MixedOperatorsDescriptor = Error("STK0105", "mixed-operators");
    private static readonly DiagnosticDescriptor MissingBracketDescriptor = Error("STK0106", "missing-bracket");
    private static readonly DiagnosticDescriptor UnclosedTextDescriptor = Error("STK0107", "unclosed-text");
    private static readonly DiagnosticDescriptor UnknownEscapeDescriptor = Error("STK0108", "unknown-escape");
    private static readonly DiagnosticDescriptor MalformedNumberDescriptor = Error("STK0109", "malformed-number");
    private static readonly DiagnosticDescriptor AmbiguousAmountDescriptor = Error("STK0110", "ambiguous-amount");
    private static readonly DiagnosticDescriptor NoSuchDateDescriptor = Error("STK0111", "no-such-date");
    private static readonly DiagnosticDescriptor NestedTooDeeplyDescriptor = Error("STK0112", "nested-too-deeply");
    private static readonly DiagnosticDescriptor TooManyOperatorsDescriptor = Error("STK0113", "too-many-operators");
    private static readonly DiagnosticDescriptor TooManyMistakesDescriptor = Error("STK0114", "too-many-mistakes");
    private static readonly DiagnosticDescriptor OutsideItemDescriptor = Error("STK0115", "outside-item");
    private static readonly DiagnosticDescriptor FileTooLargeDescriptor = Error("STK0116", "rule-file-too-large");
    private static readonly DiagnosticDescriptor TooManyItemsDescriptor = Error("STK0117", "too-many-items");

    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        UnexpectedTokenDescriptor, IncompleteDescriptor, UnknownItemDescriptor, UnknownClauseDescriptor, MixedOperatorsDescriptor,
        MissingBracketDescriptor, UnclosedTextDescriptor, UnknownEscapeDescriptor, MalformedNumberDescriptor, AmbiguousAmountDescriptor,
        NoSuchDateDescriptor, NestedTooDeeplyDescriptor, TooManyOperatorsDescriptor, TooManyMistakesDescriptor, OutsideItemDescriptor,
        FileTooLargeDescriptor, TooManyItemsDescriptor,
    ];

    public static Diagnostic Unexpected(Location location, string found, string? expected, string? help) =>
        new(UnexpectedTokenDescriptor, location, $"Unexpected `{found}`.") { Label = expected, Help = help };

    public static Diagnostic Incomplete(Location location, string expected, string? help = null) =>
        new(IncompleteDescriptor, location, "Something is missing here.") { Label = expected, Help = help };

    public static Diagnostic UnknownItem(Location location, string found, string expected, string? help) =>
        new(UnknownItemDescriptor, location, $"Unexpected `{found}`.") { Label = expected, Help = help };

    public static Diagnostic UnknownClause(Location location, string found, string part, string help) =>
        new(UnknownClauseDescriptor, location, $"Unexpected `{found}`.") { Label = $"expected {part}", Help = help };

    public static Diagnostic MixedAndOr(Location location) =>
        new(MixedOperatorsDescriptor, location, "`and` and `or` are mixed.")
        {
            Help = "Add parentheses to say which belongs together: (A and B) or C, or A and (B or C).",
        };

    public static Diagnostic MixedOtherwise(Location location, char sign) =>
        new(MixedOperatorsDescriptor, location, $"`otherwise` and `{sign}` are mixed.")
        {
            Help = $"Add parentheses to say which belongs together: (A otherwise B) {sign} C, or A otherwise (B {sign} C).",
        };

    public static Diagnostic MissingBracket(Location location, char missing, string help, RelatedLocation opening) =>
        new(MissingBracketDescriptor, location, $"A `{missing}` is missing here.") { Help = help, Related = [opening] };

    public static Diagnostic UnclosedText(Location location) =>
        new(UnclosedTextDescriptor, location, "This text has no closing quote.")
        {
            Help = "Close it on the same line, or put a text of several lines between \"\"\" and \"\"\".",
        };

    public static Diagnostic UnclosedBlock(Location location) =>
        new(UnclosedTextDescriptor, location, "This text is never closed.") { Help = "Close it with \"\"\" before the next item." };

    public static Diagnostic UnknownEscape(Location location) =>
        new(UnknownEscapeDescriptor, location, "A `\\` stands before neither `\"` nor `\\`.") { Help = "For a backslash, write two." };

    public static Diagnostic MalformedNumber(Location location) =>
        new(MalformedNumberDescriptor, location, $"`{location.Source.Slice(location.Span)}` is not a number.")
        {
            Help = "Write numbers as 5_000 or 1.5, and put spaces round units and operators.",
        };

    public static Diagnostic AmbiguousAmount(Location location, string written) =>
        new(AmbiguousAmountDescriptor, location, $"`{written}` can be read two ways.")
        {
            Help = $"Write `{written.Replace('.', ',')}` for thousands, or `{written[..written.IndexOf('.', StringComparison.Ordinal)]}` without the fraction.",
        };

    public static Diagnostic NoSuchDate(Location location) =>
        new(NoSuchDateDescriptor, location, $"There is no day `{location.Source.Slice(location.Span)}`.");

    public static Diagnostic NestedTooDeeply(Location location) =>
        new(NestedTooDeeplyDescriptor, location, "This is nested too deeply.")
        {
            Help = $"At most {ParseRun.MostLevels} levels are read. Give parts of it names with `let` or `define`.",
        };

    public static Diagnostic TooManyOperators(Location location) =>
        new(TooManyOperatorsDescriptor, location, $"There are more than {ParseRun.MostOperators} operators in one clause.")
        {
            Help = "Give parts of it names with `let` or `define`.",
        };

    public static Diagnostic TooManyMistakes(Location location, int most) =>
        new(TooManyMistakesDescriptor, location, $"There are {most} mistakes in this item; the rest of it was not read.");

    public static Diagnostic OutsideItem(Location location, string expected) =>
        new(OutsideItemDescriptor, location, "This belongs to no item.") { Label = expected, Help = "Items start in column 1; what belongs to them is indented." };

    public static Diagnostic FileTooLarge(Location location, int mostMebibytes) =>
        new(FileTooLargeDescriptor, location, $"This file has more than {mostMebibytes} MiB and was not read.") { Help = "Split it." };

    public static Diagnostic TooManyItems(Location location, int most) =>
        new(TooManyItemsDescriptor, location, $"There are more than {most} items in this file; the rest was not read.") { Help = "Split it." };

    private static DiagnosticDescriptor Error(string code, string name) => new(code, name, Severity.Error);
}
