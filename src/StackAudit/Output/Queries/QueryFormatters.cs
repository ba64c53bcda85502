using StackAudit.Querying;

namespace StackAudit.Output;

/// <summary>The forms in which answers can be written.</summary>
public static class QueryFormatters
{
    /// <summary>The usual one first.</summary>
    public static IReadOnlyList<ResultFormatter<IReadOnlyList<QueryTable>>> All { get; } =
    [
        new("table", (tables, options, output) => QueryText.Write(tables, output, options.Style)),
        new("csv", (tables, options, output) => QueryCsv.Write(tables, output, options.IsFile)),
        new("json", (tables, _, output) => QueryJson.Write(tables, output)),
    ];

    /// <summary>Says which matches are no rows, and what is missing.</summary>
    public static void WriteNotes(IReadOnlyList<QueryTable> tables, TextWriter writer, TextStyle style)
    {
        var paragraphs = new ParagraphWriter(new StyledWriter(writer, style));
        foreach (QueryTable table in tables.Where(table => table.CouldNotLook > 0))
        {
            string of = table.Title.Length == 0 ? "" : $" of `{table.Title}`";
            string[] facts = [.. table.Missing.GroupBy(fact => fact.Field).Select(fact => $"no `{fact.Key}`: {NamesOf([.. fact.Select(each => each.Entity.Id)])}")];
            string why = facts.Length == 0 ? "" : $" ({string.Join("; ", facts)})";
            paragraphs.Write($"Could not look at {Counted.Of(table.CouldNotLook, "row")}{of}, since a fact is missing{why}.", "");
        }
    }

    /// <summary><c>(2 of 5 not known)</c>, as messages say it.</summary>
    internal static string NotKnown(QueryCell cell) => $"({cell.NotKnown} of {cell.All} not known)";

    private static string NamesOf(string[] ids)
    {
        const int Most = 5;
        string more = ids.Length > Most ? $" and {Counted.Number(ids.Length - Most)} more" : "";
        return string.Join(", ", ids.Take(Most)) + more;
    }
}
