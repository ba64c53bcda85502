using StackAudit.Diagnostics;
using StackAudit.Model;
using StackAudit.Schema;
using StackAudit.Text;
using YamlDotNet.Core.Events;
using Scalar = YamlDotNet.Core.Events.Scalar;

namespace StackAudit.Loading;

/// <summary>What can be wrong with keys and with what stands behind them, whatever the value.</summary>
internal static class ShapeDiagnostics
{
    private static readonly DiagnosticDescriptor NoSectionsDescriptor = new("STK0014", "no-sections", Severity.Error);
    private static readonly DiagnosticDescriptor UnknownSectionDescriptor = new("STK0015", "unknown-section", Severity.Error);
    private static readonly DiagnosticDescriptor UnknownFieldDescriptor = new("STK0016", "unknown-field", Severity.Error);
    private static readonly DiagnosticDescriptor ComputedFieldDescriptor = new("STK0017", "computed-field", Severity.Error);
    private static readonly DiagnosticDescriptor MissingFieldDescriptor = new("STK0018", "missing-field", Severity.Error);
    private static readonly DiagnosticDescriptor DuplicateKeyDescriptor = new("STK0019", "duplicate-key", Severity.Error);
    private static readonly DiagnosticDescriptor InvalidKeyDescriptor = new("STK0020", "invalid-key", Severity.Error);
    private static readonly DiagnosticDescriptor InvalidMergeDescriptor = new("STK0021", "invalid-merge", Severity.Error);
    private static readonly DiagnosticDescriptor WrongShapeDescriptor = new("STK0022", "wrong-shape", Severity.Error);
    private static readonly DiagnosticDescriptor MissingElementDescriptor = new("STK0023", "missing-element", Severity.Error);
    private static readonly DiagnosticDescriptor RepeatedRecordDescriptor = new("STK0024", "repeated-record", Severity.Warning);

    /// <summary>What to do about an amount of which the comma ended the value.</summary>
    public const string AmountHelp = "A comma ends a value in braces: put the amount in quotes, or leave its comma out.";

    private const string Extensions = "A key that starts with `x-` is left alone.";

    public static Diagnostic NoSections(Location at, StackSchema schema) =>
        new(NoSectionsDescriptor, at, "A file of a stack is a mapping with sections, and this is none.")
        {
            Help = $"Its keys are {Quoted.AnyOf(schema.Sections)}; name files that belong to other programs under `ignore:` in `stackaudit.yaml`.",
        };

    public static Diagnostic UnknownSection(Location at, string key, StackSchema schema) => new(UnknownSectionDescriptor, at, $"There is no section `{key}`.")
    {
        Label = "not a section",
        Help = key == "proposal"
            ? "A proposal stands in a file of its own in the folder `proposals/`."
            : Quoted.DidYouMean(key, schema.Sections) ?? $"The sections are {Quoted.AllOf(schema.Sections)}. {Extensions}",
    };

    public static Diagnostic UnknownField(Location at, Record record, string key, IReadOnlyList<string> near) =>
        new(UnknownFieldDescriptor, at, record is { Owner: null } and not Entity ? $"There is no setting `{key}`." : $"{Expectation.Any(record)} has no field `{key}`.")
        {
            Label = "not known",
            Help = IsRestOfAmount(key) ? AmountHelp
                : near.Count > 0 ? $"Did you mean {Quoted.AnyOf(near)}?" : $"Known are {Quoted.AllOf(ToolShortForms.KeysOf(record))}. {Extensions}",
        };

    public static Diagnostic ComputedField(Location at, Field field) =>
        new(ComputedFieldDescriptor, at, $"The field `{field.Name}` is computed and cannot be set.")
        {
            Label = "computed",
            Help = "Remove the line; rules and reports find the value themselves.",
        };

    public static Diagnostic MissingField(Location at, Record record, Field field, string? unknownWord)
    {
        string message = unknownWord is null
            ? $"{Expectation.This(record)} has no `{field.Name}`."
            : $"{Expectation.This(record)} needs its `{field.Name}`, and `{unknownWord}` means that it is not known.";
        return new(MissingFieldDescriptor, at, message)
        {
            Label = $"`{field.Name}` is required",
            Help = $"Add `{field.Name}:` with {Expectation.Of(field.Type)}.",
        };
    }

    public static Diagnostic DuplicateKey(Location at, string key, Location first) => new(DuplicateKeyDescriptor, at, $"The key `{key}` stands here for the second time.")
    {
        Label = "second time",
        Help = "Keep one of the two; the first one was read.",
        Related = [new RelatedLocation(first, $"`{key}` stands here first.")],
    };

    /// <summary>A field that has its value from a short form, or from the key of a mapping, and is written once more.</summary>
    public static Diagnostic SetTwice(Location at, string key, Location first) => new(DuplicateKeyDescriptor, at, $"The key `{key}` sets what is set already.")
    {
        Label = "second time",
        Help = "Keep one of the two; the first one was read.",
        Related = [new RelatedLocation(first, "It is set here first.")],
    };

    public static Diagnostic InvalidKey(Location at) => new(InvalidKeyDescriptor, at, "A key must be a single text, and this is none.")
    {
        Help = "Write `key: value`.",
    };

    public static Diagnostic InvalidMerge(Location at) => new(InvalidMergeDescriptor, at, "Only a mapping can be merged with `<<`, or a list of mappings.")
    {
        Help = "Write `<<: *name`, where `&name` stands before a mapping.",
    };

    public static Diagnostic WrongShape(Location at, FieldType expected, ParsingEvent found, string? help = null, string? meaning = null) =>
        new(WrongShapeDescriptor, at, $"Here stands {Expectation.Found(found)} instead of {meaning ?? Expectation.Of(expected)}.")
        {
            Label = $"expected {meaning ?? Expectation.Of(expected)}",
            Help = help ?? HelpFor(expected, found),
        };

    /// <param name="at">Of the element.</param>
    /// <param name="field">The list.</param>
    /// <param name="unknownWord">The word by which somebody wrote that it is not known; null where nothing stands.</param>
    public static Diagnostic MissingElement(Location at, Field field, string? unknownWord) =>
        new(MissingElementDescriptor, at, unknownWord is null ? $"The list `{field.Name}` holds an element that is missing." : $"The list `{field.Name}` holds `{unknownWord}`, which means that it is not known.")
        {
            Help = $"Leave the element out; write `{field.Name}:` without a value when the whole list is not known.",
        };

    public static Diagnostic RepeatedRecord(Location at, Record record, string key, Location first) =>
        new(RepeatedRecordDescriptor, at, $"A second {record.Type.Name} of this list is known as `{key}`; it is called `{record.Key}`.")
        {
            Help = "Make the two differ, so that findings keep their identity when lines move.",
            Related = [new RelatedLocation(first, "The first one stands here.")],
        };

    /// <summary><c>{ annual_cost: EUR 48,000 }</c> ends the value at the comma, and goes on with a key.</summary>
    public static bool IsRestOfAmount(string key) => key.Length >= 3 && key.AsSpan(0, 3).IndexOfAnyExceptInRange('0', '9') < 0;

    private static string? HelpFor(FieldType expected, ParsingEvent found) => (expected, found) switch
    {
        (MapType { Value: RecordType record }, SequenceStart) => $"Write the id of each {record.Name} as a key, and its fields behind it.",
        (ListType { Element: RecordType }, _) => "Write `-` before each element.",
        (RecordType, Scalar) => "Write its fields behind the key, in braces or indented.",
        _ => null,
    };
}
