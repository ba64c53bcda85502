using StackAudit.Diagnostics;
using StackAudit.Text;

namespace StackAudit.Loading;

/// <summary>What can be wrong with a source that is to be read as a list of records.</summary>
internal static class TableDiagnostics
{
    private static readonly DiagnosticDescriptor NoRecordsDescriptor = new("STK0301", "no-records", Severity.Error);
    private static readonly DiagnosticDescriptor SeveralListsDescriptor = new("STK0302", "several-lists", Severity.Error);
    private static readonly DiagnosticDescriptor NotARecordDescriptor = new("STK0303", "not-a-record", Severity.Error);
    private static readonly DiagnosticDescriptor NestedListDescriptor = new("STK0304", "nested-list", Severity.Error);

    public static Diagnostic NoRecords(Location at) => new(NoRecordsDescriptor, at, "There is no list of records in this file.")
    {
        Help = "A source is a list of mappings, or a mapping with one such list in it; in a CSV file the first line holds the headings.",
    };

    public static Diagnostic SeveralLists(Location at, string key, string first) =>
        new(SeveralListsDescriptor, at, $"`{key}` holds a second list of records, beside `{first}`.")
        {
            Help = "Keep the list that is to be imported, and remove the others.",
        };

    public static Diagnostic NotARecord(Location at) => new(NotARecordDescriptor, at, "This element of the list is not a record.")
    {
        Label = "expected a mapping",
        Help = "Write each record as `column: value` lines.",
    };

    public static Diagnostic NestedList(Location at, string column) =>
        new(NestedListDescriptor, at, $"The list in `{column}` holds more than single values.")
        {
            Label = "expected single values",
            Help = "A column holds one value or a list of values; records inside of records cannot be imported.",
        };
}
