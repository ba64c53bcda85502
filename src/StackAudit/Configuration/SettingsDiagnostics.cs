using StackAudit.Diagnostics;
using StackAudit.Text;

namespace StackAudit.Configuration;

/// <summary>What can be wrong in <c>stackaudit.yaml</c> besides what can be wrong in any file of a stack.</summary>
internal static class SettingsDiagnostics
{
    private static readonly DiagnosticDescriptor UnknownKindDescriptor = new("STK0201", "unknown-kind", Severity.Error);
    private static readonly DiagnosticDescriptor FieldExistsDescriptor = new("STK0202", "field-exists", Severity.Error);
    private static readonly DiagnosticDescriptor InvalidTypeDescriptor = new("STK0203", "invalid-type", Severity.Error);
    private static readonly DiagnosticDescriptor InvalidDayDescriptor = new("STK0204", "invalid-day", Severity.Error);
    private static readonly DiagnosticDescriptor InvalidRateDescriptor = new("STK0205", "invalid-rate", Severity.Error);
    private static readonly DiagnosticDescriptor InvalidVersionDescriptor = new("STK0206", "invalid-model-version", Severity.Error);

    public static Diagnostic UnknownKind(Location at, string kind, IEnumerable<string> kinds) => new(UnknownKindDescriptor, at, $"There is no kind `{kind}`.")
    {
        Label = "not a kind",
        Help = Quoted.DidYouMean(kind, kinds) ?? $"The kinds are {Quoted.AllOf(kinds)}.",
    };

    public static Diagnostic FieldExists(Location at, string kind, string field) =>
        new(FieldExistsDescriptor, at, $"A {kind} has a field `{field}` already.")
        {
            Help = "Give your own field another name.",
        };

    public static Diagnostic InvalidType(Location at, string type, string mistake) => new(InvalidTypeDescriptor, at, $"`{type}` is not a type: {mistake}.")
    {
        Help = "Write a type as the reference of the model does: `text`, `enum(a, b)`, `→ tool`, `list of word`, `list by name of { name* text, since date }`.",
    };

    public static Diagnostic InvalidDay(Location at, string text) => new(InvalidDayDescriptor, at, $"`{text}` is neither `today` nor a date such as `2026-02-11`.")
    {
        Label = "expected a date or `today`",
        Help = "Write the year, the month and the day, or `today`.",
    };

    public static Diagnostic InvalidRate(Location at, string currency) =>
        new(InvalidRateDescriptor, at, $"The rate of `{currency}` is not a number above zero.")
        {
            Label = "expected a number",
            Help = "Write what one unit is worth in the stack's currency, such as `0.92`.",
        };

    public static Diagnostic InvalidVersion(Location at, int known) => new(InvalidVersionDescriptor, at, "The version of the model is a whole number from 1 on.")
    {
        Help = $"Write `schema: {known}`, or leave the key out.",
    };
}
