using StackAudit.Loading;

namespace StackAudit.Importing;

/// <summary>Writes the mapping that the headings of a source suggest, for those who have none to correct.</summary>
internal static class RecognisedMapping
{
    private const string Status = "status";

    private static readonly string[] Introduction =
    [
        "How the columns of the source become fields of tools. Correct it, and import again with --mapping and this file.",
        "On the left the field, on the right the heading of the column that fills it.",
        "What else can be said is in docs/import.md.",
    ];

    /// <summary>The text of the mapping; null when no column is recognised as the name.</summary>
    public static string? Of(Table table)
    {
        var columns = new Dictionary<string, string>(StringComparer.Ordinal);
        var kept = new List<string>();
        foreach (string column in table.Columns)
        {
            // Of two columns for one field the first is taken.
            if (Headings.FieldOf(column) is not { } field || !columns.TryAdd(field, column))
            {
                kept.Add(column);
            }
        }

        if (!columns.ContainsKey("name"))
        {
            return null;
        }

        var fields = new YamlMap();
        foreach ((string field, string column) in table.Columns.Except(kept).Select(column => (Headings.FieldOf(column)!, column)))
        {
            fields.Add(field, field == Status ? StatusRule(column) : YamlScalar.OfText(column));
        }

        if (!columns.ContainsKey(Status))
        {
            var constant = new YamlMap();
            constant.Add("value", YamlScalar.OfText("active"));
            fields.Add(Status, constant);
        }

        var mapping = new YamlMap();
        mapping.Add("into", YamlScalar.OfText("tools"));
        mapping.Add("fields", fields);
        if (kept.Count > 0)
        {
            mapping.Add("keep", YamlList.OfTexts(kept));
        }

        return YamlFile.Print(Introduction, mapping);
    }

    private static YamlMap StatusRule(string column)
    {
        var values = new YamlMap();
        foreach ((string written, string meaning) in Headings.Statuses)
        {
            values.Add(written, YamlScalar.OfText(meaning));
        }

        var rule = new YamlMap();
        rule.Add("column", YamlScalar.OfText(column));
        rule.Add("default", YamlScalar.OfText("active"));
        rule.Add("values", values);
        return rule;
    }
}
