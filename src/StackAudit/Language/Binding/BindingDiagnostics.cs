using StackAudit.Diagnostics;
using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Language.Binding;

/// <summary>The mistakes of meaning in rules: each once, with its words.</summary>
internal static class BindingDiagnostics
{
    private static readonly DiagnosticDescriptor MayBeMissingDescriptor = new("STK0104", "may-be-missing", Severity.Error);
    private static readonly DiagnosticDescriptor UnknownNameDescriptor = new("STK0120", "unknown-name", Severity.Error);
    private static readonly DiagnosticDescriptor UnknownMemberDescriptor = new("STK0121", "unknown-member", Severity.Error);
    private static readonly DiagnosticDescriptor UnknownWordDescriptor = new("STK0122", "unknown-word", Severity.Error);
    private static readonly DiagnosticDescriptor WrongTypeDescriptor = new("STK0123", "wrong-type", Severity.Error);
    private static readonly DiagnosticDescriptor UnknownKindDescriptor = new("STK0124", "unknown-kind", Severity.Error);
    private static readonly DiagnosticDescriptor UnknownFunctionDescriptor = new("STK0125", "unknown-function", Severity.Error);
    private static readonly DiagnosticDescriptor DuplicateNameDescriptor = new("STK0126", "duplicate-name", Severity.Error);
    private static readonly DiagnosticDescriptor ClauseCountDescriptor = new("STK0127", "clause-count", Severity.Error);
    private static readonly DiagnosticDescriptor DefinitionCycleDescriptor = new("STK0128", "definition-cycle", Severity.Error);
    private static readonly DiagnosticDescriptor NotConstantDescriptor = new("STK0129", "not-constant", Severity.Error);
    private static readonly DiagnosticDescriptor MisplacedDescriptor = new("STK0130", "misplaced", Severity.Error);
    private static readonly DiagnosticDescriptor ListNotProvenDescriptor = new("STK0131", "list-may-be-absent", Severity.Error);
    private static readonly DiagnosticDescriptor NameHidesWordDescriptor = new("STK0132", "name-hides-word", Severity.Error);
    private static readonly DiagnosticDescriptor UnjoinedPairDescriptor = new("STK0133", "unjoined-pair", Severity.Error);
    private static readonly DiagnosticDescriptor ReservedPrefixDescriptor = new("STK0134", "reserved-prefix", Severity.Error);
    private static readonly DiagnosticDescriptor OutOfBoundsDescriptor = new("STK0135", "out-of-bounds", Severity.Error);
    private static readonly DiagnosticDescriptor UnknownRuleDescriptor = new("STK0136", "unknown-rule", Severity.Error);
    private static readonly DiagnosticDescriptor AbsentListPassesDescriptor = new("STK0137", "absent-list-passes", Severity.Warning);

    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        MayBeMissingDescriptor,
        UnknownNameDescriptor,
        UnknownMemberDescriptor,
        UnknownWordDescriptor,
        WrongTypeDescriptor,
        UnknownKindDescriptor,
        UnknownFunctionDescriptor,
        DuplicateNameDescriptor,
        ClauseCountDescriptor,
        DefinitionCycleDescriptor,
        NotConstantDescriptor,
        MisplacedDescriptor,
        ListNotProvenDescriptor,
        NameHidesWordDescriptor,
        UnjoinedPairDescriptor,
        ReservedPrefixDescriptor,
        OutOfBoundsDescriptor,
        UnknownRuleDescriptor,
        AbsentListPassesDescriptor,
    ];

    /// <param name="location">Of the value.</param>
    /// <param name="lacking">Who may lack it, and what, such as <c>a tool without it</c>.</param>
    /// <param name="ways">How to say what one without it is.</param>
    /// <param name="census">Who lacks it in the stack at hand.</param>
    public static Diagnostic MayBeMissing(Location location, string lacking, IReadOnlyList<(string Meaning, string Text)> ways, IReadOnlyList<string> census)
    {
        int width = ways.Max(way => way.Meaning.Length) + 2;
        return new(MayBeMissingDescriptor, location, $"`{location.Source.Slice(location.Span)}` may be missing.")
        {
            Notes = census,
            Help = $"Say what {lacking} is. One of:\n" + string.Join('\n', ways.Select(way => $"  {(way.Meaning + ":").PadRight(width)}{way.Text}")),
        };
    }

    /// <param name="location">Of the name.</param>
    /// <param name="name">What nothing is called.</param>
    /// <param name="known">The names that could be meant.</param>
    /// <param name="instead">What to write where that is known better than by a similar name.</param>
    public static Diagnostic UnknownName(Location location, string name, IEnumerable<string> known, string? instead = null) =>
        new(UnknownNameDescriptor, location, $"Nothing here is called `{name}`.") { Help = instead ?? NameHelp(name) ?? Quoted.DidYouMean(name, known) };

    public static Diagnostic NeitherYesNorNo(Location location, string word) =>
        new(UnknownNameDescriptor, location, $"Nothing here is called `{word}`.") { Label = "expected `yes` or `no`", Help = NameHelp(word) };

    public static Diagnostic UnquotedText(Location location, string word, IEnumerable<string> known) =>
        new(UnknownNameDescriptor, location, $"Nothing here is called `{word}`.") { Help = Quoted.DidYouMean(word, known) ?? $"A text stands in quotes: \"{word}\"." };

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

    public static Diagnostic NoSuchArithmetic(Location location, char symbol, BoundExpression left, BoundExpression right) =>
        new(WrongTypeDescriptor, location, $"`{symbol}` does not fit between {left.Type.Describe()} and {right.Type.Describe()}.")
        {
            Help = symbol is '+' or '-' && left.Type.Class() is TypeClass.Date or TypeClass.Duration ? LengthsOfTime.Help(right) : null,
        };

    public static Diagnostic MixedList(Location location, FieldType first, FieldType other) =>
        new(WrongTypeDescriptor, location, $"A list holds {first.Describe()} and {other.Describe()}.") { Help = "All elements of a list are of one type." };

    public static Diagnostic MixedRows(Location location, FieldType first, FieldType other) =>
        new(WrongTypeDescriptor, location, $"A table holds {first.Describe()} and {other.Describe()}.") { Help = "All rows of a table are of one type." };

    public static Diagnostic UnknownKind(Location location, string name, IEnumerable<string> known) =>
        new(UnknownKindDescriptor, location, $"There is no kind `{name}`.")
        {
            Help = Quoted.DidYouMean(name, known) ?? (known.Count() == 1 ? $"Here stands {Quoted.AllOf(known)}." : $"The kinds are {Quoted.AllOf(known)}."),
        };

    public static Diagnostic UnknownFunction(Location location, string name, IEnumerable<string> known) =>
        new(UnknownFunctionDescriptor, location, $"There is no function or table `{name}`.") { Help = Quoted.DidYouMean(name, known) };

    public static Diagnostic WrongArguments(Location location, string name, string signature, int given) =>
        new(WrongTypeDescriptor, location, $"`{name}` is given {given} value{(given == 1 ? "" : "s")}.") { Label = $"expected `{signature}`" };

    public static Diagnostic WrongArgumentTypes(Location location, string name, string signature, string given) =>
        new(WrongTypeDescriptor, location, $"`{name}` is given {given}.") { Label = $"expected `{signature}`" };

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

    public static Diagnostic ChainTooLong(Location location, int most) =>
        new(DefinitionCycleDescriptor, location, $"More than {most} definitions need each other in a row.") { Help = "Let one of them say more by itself." };

    public static Diagnostic NotConstant(Location location, string what) =>
        new(NotConstantDescriptor, location, $"{what} must be a plain value.") { Help = "Write a number, a duration, a date, a word, a text or a list of these." };

    public static Diagnostic Misplaced(Location location, string message, string? help = null) =>
        new(MisplacedDescriptor, location, message) { Help = help };

    public static Diagnostic ListNotProven(Location location, string written) =>
        new(ListNotProvenDescriptor, location, $"`{written}` may be absent, and an absent list would pass.")
        {
            Help = $"Write `needs {written}` above, or `{written} is present and …`.",
        };

    public static Diagnostic AbsentListPasses(Location location, string written, string quantifier) =>
        new(AbsentListPassesDescriptor, location, $"An absent list passes: `{quantifier}` is true when `{written}` is not written down.")
        {
            Help = $"Write `needs {written}` above, or `{written} is present and …`.",
        };

    public static Diagnostic NameHidesWord(Location location, string name, EnumType vocabulary) =>
        new(NameHidesWordDescriptor, location, $"The name `{name}` is also one of the words {Quoted.AllOf(vocabulary.Members.Select(member => member.Name))}, with which something is compared here.")
        {
            Help = "Take another name.",
        };

    /// <param name="location">Of the loop.</param>
    /// <param name="kind">Of which all are held against each other.</param>
    /// <param name="first">The name of the one.</param>
    /// <param name="second">The name of the other.</param>
    /// <param name="join">A condition that would join them.</param>
    public static Diagnostic UnjoinedPair(Location location, string kind, string first, string second, string? join) =>
        new(UnjoinedPairDescriptor, location, $"Nothing joins `{first}` and `{second}`, so every {kind} would be held against every other.")
        {
            Help = $"Add a `where` that joins them by `is`, `overlaps` or `contains`{(join == null ? "" : $", such as `where {join}`")}.",
        };

    public static Diagnostic ReservedPrefix(Location location, string code) =>
        new(ReservedPrefixDescriptor, location, $"The code `{code}` begins with `STK`, which is for the shipped rules.") { Help = "Take a prefix of your own, such as `ACME1001`." };

    public static Diagnostic OutOfBounds(Location location, string name, string low, string high) =>
        new(OutOfBoundsDescriptor, location, $"The value of `{name}` lies outside its bounds.") { Label = $"expected from {low} to {high}" };

    public static Diagnostic UnknownRule(Location location, string name, IEnumerable<string> known) =>
        new(UnknownRuleDescriptor, location, $"There is no rule or verdict `{name}`.") { Help = Quoted.DidYouMean(name, known) };

    private static string? NameHelp(string name) => name switch
    {
        "true" => "Write `yes`.",
        "false" => "Write `no`.",
        "path" => "Only a `forbid` that holds because of a `reaches` knows its `{path}`; elsewhere go through `for each path as path from A to B`.",
        _ => null,
    };

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
