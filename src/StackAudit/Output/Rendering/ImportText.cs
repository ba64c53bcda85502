using System.Globalization;
using StackAudit.Diagnostics;
using StackAudit.Importing;

namespace StackAudit.Output;

/// <summary>Says how an import went.</summary>
public static class ImportText
{
    private const int MostLines = 5;

    /// <summary>What was written.</summary>
    public static void WriteResult(ImportResult result, TextWriter writer, TextStyle style)
    {
        var text = new StyledWriter(writer, style);
        text.WriteLine($"Imported {string.Join(", ", result.Counts.Select(count => $"{Counted.Number(count.Count)} {count.Plural}"))}.");
        foreach (string file in result.Files)
        {
            text.WriteLine($"  wrote {file}");
        }

        if (result.WrittenMapping is { } mapping)
        {
            text.WriteLine($"The mapping was made of the headings. Correct {mapping}, and import again with --mapping {mapping} --force.");
        }
    }

    /// <summary>What kept it from being done; or what was left over, for people to look at.</summary>
    public static void WriteNotes(ImportResult result, TextWriter writer, TextStyle style, bool isUpdate = false)
    {
        var text = new StyledWriter(writer, style);
        var notices = new NoticeWriter(text);
        foreach (Diagnostic problem in result.Problems)
        {
            notices.Write(Notice.Of(problem));
        }

        if (result.Problems.Count > 0)
        {
            text.WriteLine($"{Counted.Of(result.Problems.Count, "problem")}: {(isUpdate ? "nothing was changed" : "no stack was written")}.", Tone.Heading);
            if (result.WrittenMapping is { } mapping)
            {
                text.WriteLine($"The mapping that was made of the headings is in {mapping}: settle it there, and import again with --mapping {mapping}.");
            }

            return;
        }

        if (result.Encoding == "Windows-1252")
        {
            text.WriteLine("The source is not UTF-8; it was read as Windows-1252.");
        }

        WriteUnread(result, text);
        if (result.Update is not null)
        {
            return;
        }

        foreach ((string column, int rows) in result.Shortened)
        {
            text.WriteLine($"{Counted.Of(rows, "row")} {(rows == 1 ? "names" : "name")} several in `{column}`: the first was taken, and the whole text kept as `{ImportResult.KeyOf(column)}`.");
        }

        if (result.UnnamedColumns.Count > 0)
        {
            text.WriteLine($"Kept as they are, because the mapping gives no field for them: {string.Join(", ", result.UnnamedColumns.Select(column => $"`{column}`"))}.");
        }
    }

    private static void WriteUnread(ImportResult result, StyledWriter text)
    {
        if (result.Unread.Count == 0)
        {
            return;
        }

        text.WriteLine($"Values that the mapping does not know, {(result.Update is null ? "kept as they are" : "which change nothing")}:", Tone.Heading);
        foreach (UnreadValue value in result.Unread)
        {
            string lines = string.Join(", ", value.Lines.Take(MostLines).Select(line => line.ToString(CultureInfo.InvariantCulture)));
            string more = value.Lines.Count > MostLines ? " …" : "";
            text.WriteLine($"  {value.Column} → {value.Field}: `{value.Text.ReplaceLineEndings(" ")}` × {Counted.Number(value.Lines.Count)}, line {lines}{more}");
        }
    }
}
