using StackAudit.Diagnostics;
using StackAudit.Loading;
using StackAudit.Model;
using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Importing;

/// <summary>What can be wrong when rows change a stack that is there already.</summary>
internal static class UpdateDiagnostics
{
    private static readonly DiagnosticDescriptor NoStackDescriptor = new("STK0326", "no-stack-to-update", Severity.Error);
    private static readonly DiagnosticDescriptor UnreadCellDescriptor = new("STK0327", "cell-not-read", Severity.Error);
    private static readonly DiagnosticDescriptor FixedFieldDescriptor = new("STK0328", "field-not-changeable", Severity.Error);

    public static Diagnostic NoStack(string folder) =>
        new(NoStackDescriptor, new Location(new SourceText(folder.Replace('\\', '/'), ""), default), $"There is no stack in `{folder}` that could be updated.")
        {
            Help = "Import without `--update` first.",
        };

    public static Diagnostic UnreadCell(Location at, string column, string text, FieldType type) =>
        new(UnreadCellDescriptor, at, $"`{Expectation.Shorten(text)}` in `{column}` is not {Expectation.Of(type)}.")
        {
            Label = "cannot be read",
        };

    /// <summary>A number in a table of ours, which has no mapping that could say what is meant.</summary>
    public static Diagnostic TwoReadings(Location at, string column, string text, IReadOnlyList<string> readings) =>
        ConversionDiagnostics.AmbiguousNumber(at, column, text, readings) with
        {
            Help = "Write thousands without a mark, as in `3600`, and a fraction of three digits with a zero behind it, as in `3.6000`; or import with a mapping that says `decimals: point` or `decimals: comma`.",
        };

    /// <summary>For what could not be read where only the loader could tell.</summary>
    public static Diagnostic UnreadRow(Location at, string message) => new(UnreadCellDescriptor, at, message);

    public static Diagnostic PartOfId(Location at, Entity entity, string field) =>
        new(FixedFieldDescriptor, at, $"The row changes `{field}`, and the {entity.Kind.Name} `{entity.Id}` is known by it.")
        {
            Help = "Give it its new id with `stackaudit rename`, or make a row of its own for the new one.",
        };

    public static Diagnostic Shared(Location at, Entity entity, string field) =>
        new(FixedFieldDescriptor, at, $"The row changes `{field}` of the {entity.Kind.Name} `{entity.Id}`, which stands where it cannot be changed alone.")
        {
            Help = "Write the field out in the stack where an alias or a merged part gives it now.",
            Related = [new RelatedLocation(entity.Location, "It stands here.")],
        };

    public static Diagnostic NoPlace(string file, EntityKind kind) =>
        new(FixedFieldDescriptor, new Location(new SourceText(file, ""), default), $"New {kind.Plural} cannot be added in `{file}`, whose section `{kind.Section}` is written by an alias.")
        {
            Help = "Write the section out, or name a folder of its own with `--out`.",
        };

    public static Diagnostic SeveralContracts(Location at, Entity tool) =>
        new(FixedFieldDescriptor, at, $"The row changes the contract of `{tool.Id}`, which has several.")
        {
            Help = "Leave the columns of the contract out, and update the contracts with rows of their own: `into: contracts`.",
        };
}
