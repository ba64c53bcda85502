using System.Globalization;
using StackAudit.Text;

namespace StackAudit.Output;

/// <summary>Shows a notice: what is wrong, the line with the place underlined, the path that proves it, and what to do.</summary>
internal sealed class NoticeWriter(StyledWriter text)
{
    private const int LineNumberWidth = 5;

    public void Write(Notice notice)
    {
        WriteHead(notice);
        WriteExcerpt(notice);
        WriteRows(notice.Rows);
        foreach (string note in notice.Notes)
        {
            WriteRemark("note", note);
        }

        WriteRemark("help", notice.Help);
        foreach (string fix in notice.Fixes)
        {
            WriteRemark("fix", fix);
        }

        WriteRemark("why", notice.Why);
        WriteRemark("who", notice.Who);
        WriteRemark("more", notice.More);
        text.WriteLine();
    }

    /// <summary>A line below a notice; nothing when there is nothing to say.</summary>
    public void WriteRemark(string kind, string? remark)
    {
        if (string.IsNullOrEmpty(remark))
        {
            return;
        }

        string[] lines = remark.Split('\n');
        text.Write("  = ", Tone.Frame);
        text.Write($"{kind}: ", Tone.Heading);
        text.WriteLine(lines[0]);
        foreach (string line in lines.Skip(1))
        {
            text.WriteLine($"      {line}");
        }
    }

    private void WriteHead(Notice notice)
    {
        text.Write($"{notice.Severity.Word()}[{notice.Code}]", Palette.Of(notice.Severity));
        text.WriteLine($" {notice.Name}: {notice.Message}", Tone.Heading);
        text.Write("  --> ", Tone.Frame);
        text.WriteLine(notice.Location.ToString());
    }

    private void WriteExcerpt(Notice notice)
    {
        SourceText source = notice.Location.Source;
        if (source.Content.Length == 0)
        {
            return;
        }

        (LinePosition start, LinePosition end) = (notice.Location.Start, notice.Location.End);
        string number = start.Line.ToString(CultureInfo.InvariantCulture).PadLeft(LineNumberWidth);
        ReadOnlySpan<char> line = source.Line(start.Line);
        int endInLine = end.Line == start.Line ? end.Column - 1 : line.Length;
        int room = Math.Max(20, text.Style.Width - number.Length - " | ".Length);
        SourceExcerpt excerpt = SourceExcerpt.Of(line, start.Column - 1, endInLine, room, text.Style.Ascii);

        text.Write($"{number} |", Tone.Frame);
        text.WriteLine(excerpt.Text.Length == 0 ? "" : $" {excerpt.Text}");
        text.Write($"{new string(' ', number.Length)} | ", Tone.Frame);
        text.Write(new string(' ', excerpt.Indent));
        text.Write(new string('^', excerpt.Carets), Palette.Of(notice.Severity));
        text.WriteLine(Beside(notice.Label, start, end));
    }

    private static string Beside(string? label, LinePosition start, LinePosition end)
    {
        string further = end.Line > start.Line ? string.Create(CultureInfo.InvariantCulture, $" … to line {end.Line}") : "";
        return string.IsNullOrEmpty(label) ? further : $"{further} {label}";
    }

    private void WriteRows(IReadOnlyList<NoticeRow> rows)
    {
        if (rows.Count == 0)
        {
            return;
        }

        int markWidth = rows.Max(row => row.Mark.Length);
        int placeWidth = rows.Max(row => Width(row.Location.ToString()));
        int textWidth = rows.Where(row => row.Remark.Length > 0).Select(row => Width(row.Text)).DefaultIfEmpty().Max();
        foreach (NoticeRow row in rows)
        {
            string remark = row.Remark.Length == 0 ? row.Text : $"{Padded(row.Text, textWidth)}   {row.Remark}";
            text.Write($"  {row.Mark.PadRight(markWidth)}  ", Tone.Heading);
            text.Write(row.Location.ToString(), Tone.Frame);
            text.WriteLine(remark.Length == 0 ? "" : $"{new string(' ', placeWidth - Width(row.Location.ToString()))}   {remark}");
        }
    }

    private int Width(string shown) => DisplayWidth.Of(VisibleText.Of(shown, text.Style.Ascii));

    private string Padded(string shown, int width) => shown + new string(' ', Math.Max(0, width - Width(shown)));
}
