namespace StackAudit.Output;

/// <summary>Writes rows in columns, within the width of the place: a cell that has no room goes on in further lines.</summary>
internal sealed class TableWriter(StyledWriter text)
{
    private const int Gap = 2;
    private const int Narrowest = 8;

    /// <param name="headings">One for each column.</param>
    /// <param name="rows">A cell for each column.</param>
    /// <param name="areNumbers">The columns that stand at the right.</param>
    public void Write(IReadOnlyList<string> headings, IReadOnlyList<IReadOnlyList<string>> rows, IReadOnlyList<bool> areNumbers)
    {
        int[] widths = Fit([.. headings.Select((heading, i) => rows.Select(row => Width(row[i])).Append(Width(heading)).Max())]);
        WriteRow(headings, widths, areNumbers, Tone.Faint);
        foreach (IReadOnlyList<string> row in rows)
        {
            WriteRow(row, widths, areNumbers, Tone.Plain);
        }
    }

    // The widest column gives way first.
    private int[] Fit(int[] widths)
    {
        int room = text.Style.Width - (Gap * (widths.Length - 1));
        while (widths.Sum() > room && widths.Max() > Narrowest)
        {
            widths[Array.IndexOf(widths, widths.Max())]--;
        }

        return widths;
    }

    private void WriteRow(IReadOnlyList<string> cells, int[] widths, IReadOnlyList<bool> areNumbers, Tone tone)
    {
        IReadOnlyList<string>[] lines = [.. cells.Select((cell, i) => Wrap(cell, widths[i]))];
        for (int line = 0; line < lines.Max(each => each.Count); line++)
        {
            int gap = 0;
            for (int i = 0; i < lines.Length; i++)
            {
                string shown = line < lines[i].Count ? lines[i][line] : "";
                int padding = Math.Max(0, widths[i] - Width(shown));
                gap += areNumbers[i] ? padding : 0;
                if (shown.Length > 0)
                {
                    text.Write(new string(' ', gap) + shown, tone);
                    gap = 0;
                }

                gap += Gap + (areNumbers[i] ? 0 : padding);
            }

            text.WriteLine();
        }
    }

    private List<string> Wrap(string cell, int width)
    {
        var lines = new List<string> { "" };
        foreach (string word in cell.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).SelectMany(word => Cut(word, width)))
        {
            string longer = lines[^1].Length == 0 ? word : $"{lines[^1]} {word}";
            if (Width(longer) <= width)
            {
                lines[^1] = longer;
            }
            else
            {
                lines.Add(word);
            }
        }

        return lines;
    }

    private static IEnumerable<string> Cut(string word, int width) => word.Length <= width ? [word] : word.Chunk(width).Select(chunk => new string(chunk));

    private int Width(string shown) => DisplayWidth.Of(VisibleText.Of(shown, text.Style.Ascii));
}
