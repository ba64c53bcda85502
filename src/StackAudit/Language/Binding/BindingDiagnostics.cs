using StackAudit.Diagnostics;
using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Language.Binding;

/// <summary>The mistakes of meaning in rules: each once, with its words.</summary>
internal static class BindingDiagnostics
{
    public static readonly DiagnosticDescriptor MayBeMissingDescriptor = new("STK0104", "may-be-missing", Severity.Error);
    public static readonly DiagnosticDescriptor UnknownNameDescriptor = new("STK0120", "unknown-name", Severity.Error);
    public static readonly DiagnosticDescriptor UnknownMemberDescriptor = new("STK0121", "unknown-member", Severity.Error);
    public static readonly DiagnosticDescriptor UnknownWordDescriptor = new("STK0122", "unknown-word", Severity.Error);
    public static readonly DiagnosticDescriptor WrongTypeDescriptor = new("STK0123", "wrong-type", Severity.Error);
    public static readonly DiagnosticDescriptor UnknownKindDescriptor = new("STK0124", "unknown-kind", Severity.Error);
    public static readonly DiagnosticDescriptor UnknownFunctionDescriptor = new("STK0125", "unknown-function", Severity.Error);
    public static readonly DiagnosticDescriptor DuplicateNameDescriptor = new("STK0126", "duplicate-name", Severity.Error);
    public static readonly DiagnosticDescriptor ClauseCountDescriptor = new("STK0127", "clause-count", Severity.Error);
    public static readonly DiagnosticDescriptor DefinitionCycleDescriptor = new("STK0128", "definition-cycle", Severity.Error);
    public static readonly DiagnosticDescriptor NotConstantDescriptor = new("STK0129", "not-constant", Severity.Error);
    public static readonly DiagnosticDescriptor MisplacedDescriptor = new("STK0130", "misplaced", Severity.Error);
    public static readonly DiagnosticDescriptor ListNotProvenDescriptor = new("STK0131", "list-may-be-absent", Severity.Error);
    public static readonly DiagnosticDescriptor NameHidesWordDescriptor = new("STK0132", "name-hides-word", Severity.Error);
    public static readonly DiagnosticDescriptor UnjoinedPairDescriptor = new("STK0133", "unjoined-pair", Severity.Error);
    public static readonly DiagnosticDescriptor ReservedPrefixDescriptor = new("STK0134", "reserved-prefix", Severity.Error);
    public static readonly DiagnosticDescriptor OutOfBoundsDescriptor = new("STK0135", "out-of-bounds", Severity.Error);

    public static readonly DiagnosticDescriptor UnknownRuleDescriptor = new("STK0136", "unknown-rule", Severity.Error);

    public static Diagnostic MayBeMissing(Location location, string written, string condition, string owner, string? dayDefault) =>
        new(MayBeMissingDescriptor, location, $"{written} may be missing.")
        {
            Help = "Say what " + owner + " without it is. One of:\n"
                + $"  out of scope:       where {written.Trim('`')} is present\n"
                + $"  a fact to ask for:  needs {written.Trim('`')}\n"
                + $"  a violation:        require {written.Trim('`')} is present and {condition}"
                + (dayDefault == null ? "" : $"\n  as if it were said: ({written.Trim('`')} otherwise {dayDefault})"),
        };

    public static Diagnostic UnknownName(Location location, string name, IEnumerable<string> known) =>
        new(UnknownNameDescriptor, location, $"Nothing here is called `{name}`.") { Help = Quoted.DidYouMean(name, known) };

    public static Diagnostic UnknownMember(Location location, FieldType owner, string name, IReadOnlyList<string> known) =>
        new(UnknownMemberDescriptor, location, $"{Capital(owner.Describe())} has no field `{name}`.")
        {
            Help = Quoted.DidYouMean(name, known) ?? (known.Count is > 0 and <= 12 ? $"It has {Quoted.AllOf(known)}." : "`stackaudit schema` lists all fields."),
        };

    public static Diagnostic UnknownWord(Location location, string word, FieldType vocabulary, IReadOnlyList<string> known) =>
        new(UnknownWordDescriptor, location, $"`{word}` is not {vocabulary.Describe()}.")
        {
            Label = known.Count <= 12 ? $"expected {Quoted.AnyOf(known)}" : null,
            Help = Quoted.DidYouMean(word, known),
        };

    public static Diagnostic WrongType(Location location, string what, FieldType found, string expected, string? help = null) =>
        new(WrongTypeDescriptor, location, $"{what} is {found.Describe()}.") { Label = $"expected {expected}", Help = help };

    public static Diagnostic NoSuchComparison(Location location, string relation, FieldType left, FieldType right, string? help) =>
        new(WrongTypeDescriptor, location, $"`{relation}` does not fit between {left.Describe()} and {right.Describe()}.") { Help = help };

    public static Diagnostic NoSuchArithmetic(Location location, char symbol, FieldType left, FieldType right) =>
        new(WrongTypeDescriptor, location, $"`{symbol}` does not fit between {left.Describe()} and {right.Describe()}.");

    public static Diagnostic MixedList(Location location, FieldType first, FieldType other) =>
        new(WrongTypeDescriptor, location, $"A list holds {first.Describe()} and {other.Describe()}.") { Help = "All elements of a list are of one type." };

    public static Diagnostic UnknownKind(Location location, string name, IEnumerable<string> known) =>
        new(UnknownKindDescriptor, location, $"There is no kind `{name}`.") { Help = Quoted.DidYouMean(name, known) ?? $"The kinds are {Quoted.AllOf(known)}." };

    public static Diagnostic UnknownFunction(Location location, string name, IEnumerable<string> known) =>
        new(UnknownFunctionDescriptor, location, $"There is no function or table `{name}`.") { Help = Quoted.DidYouMean(name, known) };

    public static Diagnostic WrongArguments(Location location, string signature, int given) =>
        new(UnknownFunctionDescriptor, location, $"{given} argument{(given == 1 ? " does" : "s do")} not fit.") { Label = $"expected `{signature}`" };

    public static Diagnostic DuplicateName(Location location, string what, string name, Location? first) =>
        new(DuplicateNameDescriptor, location, $"The {what} `{name}` exists already.")
        {
            Related = first is { } place ? [new RelatedLocation(place, "first declared here")] : [],
        };

    public static Diagnostic ClauseMissing(Location location, string item, string clause) =>
        new(ClauseCountDescriptor, location, $"{item} needs {clause}.");

    public static Diagnostic ClauseTwice(Location location, string clause) =>
        new(ClauseCountDescriptor, location, $"A second `{clause}` stands here.") { Help = "Keep one of them." };

    public static Diagnostic DefinitionCycle(Location location, IReadOnlyList<string> loop) =>
        new(DefinitionCycleDescriptor, location, $"`{loop[0]}` needs itself.") { Notes = [string.Join(" → ", loop)] };

    public static Diagnostic NotConstant(Location location, string what) =>
        new(NotConstantDescriptor, location, $"{what} must be a plain value.") { Help = "Write a number, a duration, a date, a word, a text or a list of these." };

    public static Diagnostic Misplaced(Location location, string message, string? help = null) =>
        new(MisplacedDescriptor, location, message) { Help = help };

    public static Diagnostic ListNotProven(Location location, string written) =>
        new(ListNotProvenDescriptor, location, $"{written} may be absent, and an absent list would pass.")
        {
            Help = $"Write `needs {written.Trim('`')}` above, or `{written.Trim('`')} is present and …`.",
        };

    public static Diagnostic NameHidesWord(Location location, string name, string vocabulary) =>
        new(NameHidesWordDescriptor, location, $"The name `{name}` is also a word of {vocabulary}, which this rule compares with.") { Help = "Take another name." };

    public static Diagnostic UnjoinedPair(Location location) =>
        new(UnjoinedPairDescriptor, location, "Nothing joins the two of this pair, so every tool would be held against every other.")
        {
            Help = "Add a `where` that joins them by `is`, `overlaps` or `contains`, such as `where a.category is b.category`.",
        };

    public static Diagnostic ReservedPrefix(Location location, string code) =>
        new(ReservedPrefixDescriptor, location, $"The code `{code}` begins with `STK`, which is for the shipped rules.") { Help = "Take a prefix of your own, such as `ACME1001`." };

    public static Diagnostic OutOfBounds(Location location, string name, string low, string high) =>
        new(OutOfBoundsDescriptor, location, $"The value of `{name}` lies outside its bounds.") { Label = $"expected from {low} to {high}" };

    public static Diagnostic UnknownRule(Location location, string name, IEnumerable<string> known) =>
        new(UnknownRuleDescriptor, location, $"There is no rule or verdict `{name}`.") { Help = Quoted.DidYouMean(name, known) };

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
