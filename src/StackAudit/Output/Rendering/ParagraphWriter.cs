namespace StackAudit.Output;

/// <summary>Writes prose: lines end at the width of the place, and those that follow are indented under the first.</summary>
internal sealed class ParagraphWriter(StyledWriter text)
{
    private const int Narrowest = 30;

    /// <param name="paragraph">The words.</param>
    /// <param name="mark">What stands before the first line, its indentation included; the others are indented as deep.</param>
    /// <param name="tone">Of the words.</param>
    public void Write(string paragraph, string mark = "  ", Tone tone = Tone.Plain)
    {
        text.Write(mark, Tone.Faint);
        Continue(paragraph, Width(mark), tone);
    }

    /// <summary>Goes on in a line of which some columns are taken; the lines below begin where this begins.</summary>
    public void Continue(string paragraph, int indent, Tone tone = Tone.Plain)
    {
        int room = Math.Max(Narrowest, text.Style.Width - indent);
        int column = 0;
        foreach (string word in paragraph.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            int width = Width(word);
            if (column > 0 && column + 1 + width > room)
            {
                text.WriteLine();
                text.Write(new string(' ', indent));
                column = 0;
            }

            text.Write(column == 0 ? word : $" {word}", tone);
            column += width + (column == 0 ? 0 : 1);
        }

        text.WriteLine();
    }

    private int Width(string shown) => DisplayWidth.Of(VisibleText.Of(shown, text.Style.Ascii));
}
