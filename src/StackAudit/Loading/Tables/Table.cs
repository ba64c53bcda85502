using StackAudit.Text;

namespace StackAudit.Loading;

/// <summary>A list of records as some other program wrote it, in whatever format.</summary>
/// <param name="Columns">The headings in the order in which they first occur.</param>
internal sealed record Table(SourceText Source, IReadOnlyList<string> Columns, IReadOnlyList<TableRow> Rows)
{
    public Location At(TextSpan span) => new(Source, span);

    /// <summary>Rows that say nothing at all are left out, as spreadsheets end with them.</summary>
    public static Table Of(SourceText source, IEnumerable<TableRow> rows)
    {
        TableRow[] filled = [.. rows.Where(row => !row.IsEmpty)];
        return new Table(source, [.. filled.SelectMany(row => row.Cells.Keys).Distinct(StringComparer.Ordinal)], filled);
    }
}
