using StackAudit.Diagnostics;
using StackAudit.Loading;
using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Importing;

/// <summary>What can be wrong with the values of a source.</summary>
internal static class ConversionDiagnostics
{
    private static readonly DiagnosticDescriptor AmbiguousDateDescriptor = new("STK0320", "ambiguous-date", Severity.Error);
    private static readonly DiagnosticDescriptor AmbiguousNumberDescriptor = new("STK0321", "ambiguous-number", Severity.Error);
    private static readonly DiagnosticDescriptor MissingValueDescriptor = new("STK0322", "row-without-value", Severity.Error);
    private static readonly DiagnosticDescriptor UnreadValueDescriptor = new("STK0323", "value-not-known", Severity.Error);
    private static readonly DiagnosticDescriptor RepeatedRowDescriptor = new("STK0325", "repeated-row", Severity.Error);
    private static readonly DiagnosticDescriptor ExistingFileDescriptor = new("STK0324", "file-exists", Severity.Error);

    public static Diagnostic RepeatedRow(Location at, EntityKind kind, string key, Location first) =>
        new(RepeatedRowDescriptor, at, $"This row is a second {kind.Name} `{key}`.")
        {
            Help = kind.IdFields.Count > 0 ? $"Make one row of all that have the same {Quoted.AllOf(kind.IdFields)}; a pivot table does." : null,
            Related = [new RelatedLocation(first, "The first one stands here.")],
        };

    public static Diagnostic AmbiguousDate(Location at, string column, string text, IReadOnlyList<string> readings) =>
        new(AmbiguousDateDescriptor, at, $"The date `{text}` in `{column}` can be read as {Quoted.AllOf(readings)}.")
        {
            Label = Readings(readings),
            Help = "Write `dates: day-month-year` or `dates: month-day-year` in the mapping, for all columns or behind this one.",
        };

    public static Diagnostic AmbiguousNumber(Location at, string column, string text, IReadOnlyList<string> readings) =>
        new(AmbiguousNumberDescriptor, at, $"The number `{text}` in `{column}` can be read as {Quoted.AllOf(readings)}.")
        {
            Label = Readings(readings),
            Help = "Write `decimals: point` or `decimals: comma` in the mapping, for all columns or behind this one.",
        };

    public static Diagnostic MissingValue(Location at, EntityKind kind, string path, string? column) =>
        new(MissingValueDescriptor, at, column is null ? $"This row has no `{path}`." : $"This row has nothing in `{column}`, and {Expectation.WithArticle(kind.Name)} needs its `{path}`.")
        {
            Help = $"Fill the cell, remove the row, or give `{path}` a `default` in the mapping.",
        };

    public static Diagnostic UnreadRequired(Location at, EntityKind kind, string path, string text) =>
        new(UnreadValueDescriptor, at, $"Nothing says what `{Expectation.Shorten(text)}` means, and {Expectation.WithArticle(kind.Name)} needs its `{path}`.")
        {
            Help = $"Add it under `values` of `{path}` in the mapping.",
        };

    /// <summary>For those who want nothing kept that was not understood.</summary>
    public static Diagnostic Unread(Location at, string column, string path, string text) =>
        new(UnreadValueDescriptor, at, $"Nothing says what `{Expectation.Shorten(text)}` in `{column}` means for `{path}`.")
        {
            Label = "not known",
            Help = $"Add it under `values` of `{path}` in the mapping; without `--strict` it is kept as `{ExtensionKey.Of(column)}`.",
        };

    public static Diagnostic ExistingFile(string path) =>
        new(ExistingFileDescriptor, new Location(new SourceText(path, ""), default), $"`{path}` exists, and is not overwritten.")
        {
            Help = "Name another folder with `--out`, or say `--force`.",
        };

    private static string Readings(IReadOnlyList<string> readings) => readings.Count == 2 ? "two readings" : $"{readings.Count} readings";
}
