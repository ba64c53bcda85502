using StackAudit.Diagnostics;
using StackAudit.Loading;
using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Importing;

/// <summary>What can be wrong with a mapping besides what can be wrong with any file of that form.</summary>
internal static class MappingDiagnostics
{
    private static readonly DiagnosticDescriptor UnknownSectionDescriptor = new("STK0310", "unknown-mapping-section", Severity.Error);
    private static readonly DiagnosticDescriptor UnknownTargetDescriptor = new("STK0311", "unknown-mapping-field", Severity.Error);
    private static readonly DiagnosticDescriptor UnknownColumnDescriptor = new("STK0312", "unknown-column", Severity.Error);
    private static readonly DiagnosticDescriptor NoSourceDescriptor = new("STK0313", "field-from-nowhere", Severity.Error);
    private static readonly DiagnosticDescriptor MissingTargetDescriptor = new("STK0314", "required-field-not-mapped", Severity.Error);
    private static readonly DiagnosticDescriptor InvalidMeaningDescriptor = new("STK0315", "invalid-meaning", Severity.Error);
    private static readonly DiagnosticDescriptor NothingRecognisedDescriptor = new("STK0316", "name-not-recognised", Severity.Error);

    public static Diagnostic UnknownSection(Location at, string section, IEnumerable<string> sections) =>
        new(UnknownSectionDescriptor, at, $"There is no section `{section}` that rows could go to.")
        {
            Label = "not a section",
            Help = Quoted.DidYouMean(section, sections) ?? $"The sections are {Quoted.AllOf(sections)}.",
        };

    public static Diagnostic UnknownTarget(Location at, string mistake, string? help) => new(UnknownTargetDescriptor, at, mistake)
    {
        Label = "no field to fill",
        Help = help,
    };

    public static Diagnostic UnknownColumn(Location at, string column, IReadOnlyList<string> columns) =>
        new(UnknownColumnDescriptor, at, $"The source has no column `{column}`.")
        {
            Label = "not a column",
            Help = Quoted.DidYouMean(column, columns) ?? $"Its columns are {Quoted.AllOf(columns)}.",
        };

    public static Diagnostic NoSource(Location at, string path) => new(NoSourceDescriptor, at, $"The field `{path}` is filled from nowhere.")
    {
        Help = "Name a `column`, or give a `value` that is the same for all rows.",
    };

    public static Diagnostic TwoSources(Location at, string path) => new(NoSourceDescriptor, at, $"The field `{path}` has a `value` for all rows, and a column as well.")
    {
        Help = "Write `default` for what stands in where the column is empty, or remove one of the two.",
    };

    public static Diagnostic MissingTarget(Location at, EntityKind kind, Field field) =>
        new(MissingTargetDescriptor, at, $"The mapping does not say where the `{field.Name}` of {Expectation.WithArticle(kind.Name)} comes from.")
        {
            Help = field.Type is EnumType words
                ? $"Add `{field.Name}: {{ value: {words.Members[0]} }}` with one of {Quoted.AnyOf(words.Members.Select(member => member.Name))}, or name a column."
                : $"Add `{field.Name}:` with the heading of a column under `fields`.",
        };

    public static Diagnostic InvalidMeaning(Location at, string text, FieldType type) =>
        new(InvalidMeaningDescriptor, at, $"`{Expectation.Shorten(text)}` is not {Expectation.Of(type)}.")
        {
            Label = $"expected {Expectation.Of(type)}",
            Help = type is EnumType words ? Quoted.DidYouMean(text, words.Members.Select(member => member.Name)) : null,
        };

    public static Diagnostic NothingRecognised(Location at, IReadOnlyList<string> columns) =>
        new(NothingRecognisedDescriptor, at, "None of the columns is recognised as the name of a tool.")
        {
            Help = $"The columns are {Quoted.AllOf(columns)}. Write a mapping with `fields: {{ name: COLUMN, status: {{ value: active }} }}` and name it with `--mapping`.",
        };
}
