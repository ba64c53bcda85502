using System.Globalization;
using System.Text;

namespace StackAudit.Output;

/// <summary>A line of a file as a terminal shows it, and the columns that a span of it takes there.</summary>
/// <param name="Text">The line; of a long one, the part around the span.</param>
/// <param name="Indent">The columns before the span.</param>
/// <param name="Carets">The columns of the span, at least one.</param>
internal sealed record SourceExcerpt(string Text, int Indent, int Carets)
{
    private const int TabStop = 4;

    // So much on either side of a span is more than any terminal shows; a file may be one line of many megabytes.
    private const int Neighbourhood = 2_000;

    private readonly record struct Cell(string Text, int Width);

    /// <param name="line">Without its line break.</param>
    /// <param name="start">Where the span begins in the line, in UTF-16 units from 0.</param>
    /// <param name="end">Where it ends; beyond the line for a span that goes on in the next.</param>
    /// <param name="room">The columns that there are for the text.</param>
    /// <param name="ascii">Whether other characters are spelt with ASCII.</param>
    public static SourceExcerpt Of(ReadOnlySpan<char> line, int start, int end, int room, bool ascii)
    {
        start = Math.Min(start, line.Length);
        end = Math.Clamp(end, start, line.Length);
        int from = BeginningOfSign(line, Math.Max(0, start - Neighbourhood));
        int to = Math.Min(line.Length, Math.Min(end, start + Neighbourhood) + Neighbourhood);
        List<Cell> cells = Split(line[from..to], start - from, end - from, ascii, out int indent, out int carets);
        return Cut(cells, indent, carets, room, ascii ? "..." : "…", from > 0, to < line.Length);
    }

    private static int BeginningOfSign(ReadOnlySpan<char> line, int at)
    {
        while (at > 0 && at < line.Length && (char.IsLowSurrogate(line[at]) || char.GetUnicodeCategory(line[at]) is UnicodeCategory.NonSpacingMark))
        {
            at++;
        }

        return at;
    }

    private static List<Cell> Split(ReadOnlySpan<char> line, int start, int end, bool ascii, out int indent, out int carets)
    {
        var cells = new List<Cell>(line.Length);
        (indent, carets) = (0, 0);
        int column = 0;
        for (int at = 0, length; at < line.Length; at += length)
        {
            length = StringInfo.GetNextTextElementLength(line[at..]);
            Cell cell = CellOf(line.Slice(at, length), column, ascii);
            cells.Add(cell);
            column += cell.Width;
            if (at + length <= start)
            {
                indent = column;
            }
            else if (at < end)
            {
                carets += cell.Width;
            }
        }

        return cells;
    }

    private static Cell CellOf(ReadOnlySpan<char> sign, int column, bool ascii)
    {
        if (sign is "\t")
        {
            int width = TabStop - (column % TabStop);
            return new Cell(new string(' ', width), width);
        }

        string shown = VisibleText.Of(sign.ToString(), ascii);
        return new Cell(shown, DisplayWidth.Of(shown));
    }

    private static SourceExcerpt Cut(List<Cell> cells, int indent, int carets, int room, string dots, bool isCutLeft, bool isCutRight)
    {
        int left = cells.Sum(cell => cell.Width);
        int first = 0;
        if (isCutLeft || (left > room && indent + Math.Min(carets, room / 2) > room - dots.Length))
        {
            int wanted = room / 3;
            for (; indent > wanted; first++)
            {
                indent -= cells[first].Width;
                left -= cells[first].Width;
            }

            isCutLeft |= first > 0;
        }

        var text = new StringBuilder(isCutLeft ? dots : "");
        int used = text.Length;
        indent += used;
        isCutRight |= used + left > room;
        int limit = isCutRight ? room - dots.Length : room;
        for (; first < cells.Count && used + cells[first].Width <= limit; first++)
        {
            text.Append(cells[first].Text);
            used += cells[first].Width;
        }

        text.Append(isCutRight ? dots : "");
        return new SourceExcerpt(text.ToString().TrimEnd(), indent, Math.Max(1, Math.Min(carets, used - indent)));
    }
}
