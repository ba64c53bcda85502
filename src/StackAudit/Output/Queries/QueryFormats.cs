using StackAudit.Querying;

namespace StackAudit.Output;

/// <summary>The forms in which answers can be written.</summary>
public static class QueryFormats
{
    /// <summary>Their names, the usual one first.</summary>
    public static IReadOnlyList<string> All { get; } = ["table", "csv", "json"];

    /// <summary>Writes the tables of an answer.</summary>
    /// <param name="format">One of <see cref="All"/>.</param>
    /// <param name="tables">What to write.</param>
    /// <param name="output">Where to.</param>
    /// <param name="style">What that place can show.</param>
    /// <param name="isFile">Whether people will open it as a file.</param>
    public static void Write(string format, IReadOnlyList<QueryTable> tables, Stream output, TextStyle style, bool isFile = false)
    {
        switch (format)
        {
            case "csv":
                QueryCsv.Write(tables, output, isFile);
                break;
            case "json":
                QueryJson.Write(tables, output);
                break;
            default:
                QueryText.Write(tables, output, style);
                break;
        }
    }

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
