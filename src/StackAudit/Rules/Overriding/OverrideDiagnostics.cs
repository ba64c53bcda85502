using StackAudit.Diagnostics;
using StackAudit.Language.Binding;
using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Rules;

/// <summary>What can be wrong with a parameter or a row of a table that a company sets, besides what can be wrong with any value.</summary>
internal static class OverrideDiagnostics
{
    private static readonly DiagnosticDescriptor OutOfBoundsDescriptor = new("STK0209", "set-out-of-bounds", Severity.Error);
    private static readonly DiagnosticDescriptor NoValueDescriptor = new("STK0210", "set-to-nothing", Severity.Error);
    private static readonly DiagnosticDescriptor ListGivenDescriptor = new("STK0211", "set-to-list", Severity.Error);
    private static readonly DiagnosticDescriptor WrongRowDescriptor = new("STK0212", "wrong-row", Severity.Error);
    private static readonly DiagnosticDescriptor WorkingDaysDescriptor = new("STK0213", "set-to-working-days", Severity.Error);
    private static readonly DiagnosticDescriptor NoRateDescriptor = new("STK0214", "set-without-rate", Severity.Error);
    private static readonly DiagnosticDescriptor NoParametersDescriptor = new("STK0215", "no-parameters", Severity.Error);
    private static readonly DiagnosticDescriptor UnknownRowDescriptor = new("STK0219", "row-for-unknown-word", Severity.Warning);
    private static readonly DiagnosticDescriptor NoWordsDescriptor = new("STK0220", "row-without-words", Severity.Error);

    public static Diagnostic OutOfBounds(Location at, string name, string low, string high) =>
        new(OutOfBoundsDescriptor, at, $"The value of `{name}` lies outside its bounds.")
        {
            Label = $"expected from {low} to {high}",
            Help = "Until then the default is in force. Whoever needs another bound writes a rule of their own.",
        };

    public static Diagnostic NoValue(Location at, string name) =>
        new(NoValueDescriptor, at, $"`{name}` is set to nothing.") { Help = "Write a value, or leave the line out: then the default is in force." };

    public static Diagnostic ListGiven(Location at, string name, FieldType expected) =>
        new(ListGivenDescriptor, at, $"`{name}` is a single value, and here stands a list.") { Label = $"expected {expected.Describe()}" };

    public static Diagnostic UnknownKey(Location at, string table, string key, IReadOnlyList<string> known) =>
        new(WrongRowDescriptor, at, $"`{key}` is no key of the table `{table}`.") { Label = $"expected {Quoted.AnyOf(known)}", Help = Quoted.DidYouMean(key, known) };

    public static Diagnostic WrongKeyCount(Location at, string table, int given, int wanted) =>
        new(WrongRowDescriptor, at, $"This row has {given} key{(given == 1 ? "" : "s")}, the table `{table}` has {wanted}.")
        {
            Help = wanted == 1 ? "Write one key." : "Write them in quotes, with a comma between: `\"form, ad-platform\"`.",
        };

    public static Diagnostic RowOfUnknownCategory(Location at, string table, string category, IEnumerable<string> known, string? meant) =>
        new(UnknownRowDescriptor, at, $"The category `{category}` of this row of `{table}` is not known.")
        {
            Help = $"{Quoted.DidYouMean(category, known, meant)} A category of your own is added under `categories:` in `stackaudit.yaml`.".TrimStart(),
        };

    public static Diagnostic RowOfUnknownRole(Location at, string table, string role, string near) =>
        new(UnknownRowDescriptor, at, $"No rule knows the role `{role}` of this row of `{table}`, but `{near}` is known.")
        {
            Help = $"Did you mean `{near}`? If not, keep it: roles are open.",
        };

    public static Diagnostic NoWords(Location at, string row, string answer) =>
        new(NoWordsDescriptor, at, $"The row `{row}` says `{answer}`, and not why.")
        {
            Label = "expected a text",
            Help = "Write the reason in words, as findings shall tell it; `no` takes the row away.",
        };

    public static Diagnostic WorkingDays(Location at) =>
        new(WorkingDaysDescriptor, at, "Working days stand next to dates only, and here rules compare lengths of time.") { Help = "Write `days`." };

    public static Diagnostic NoRate(Location at, Money money, string own) =>
        new(NoRateDescriptor, at, $"Without a rate nobody knows what {money} is worth in {own}.") { Help = $"Add the rate under `rates:`, or write an amount in {own}." };

    public static Diagnostic NoParameters(Location at, string key) =>
        new(NoParametersDescriptor, at, $"`{key}` is no single rule, and only a rule has parameters.") { Help = "Set them under the code or the name of a rule, or shared ones under `params:`." };
}
