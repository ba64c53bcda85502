namespace StackAudit.Output;

/// <summary>Writes the lines of a part of a card in columns; long texts go on below themselves.</summary>
internal sealed class CardRowWriter(StyledWriter text)
{
    private readonly ParagraphWriter _paragraphs = new(text);

    /// <summary>Nothing, where there are no lines.</summary>
    public void Write(string heading, IEnumerable<CardRow> lines)
    {
        CardRow[] rows = [.. lines];
        if (rows.Length == 0)
        {
            return;
        }

        if (heading.Length > 0)
        {
            text.WriteLine(heading, Tone.Heading);
        }

        int nameWidth = rows.Max(row => Width(row.Name));
        int placeWidth = rows.Max(row => Width(row.Place));
        foreach (CardRow row in rows)
        {
            text.Write($"  {Padded(row.Name, nameWidth)}  ", row.Tone);
            if (placeWidth > 0)
            {
                text.Write($"{Padded(row.Place, placeWidth)}  ", Tone.Frame);
            }

            _paragraphs.Continue(row.Text, nameWidth + placeWidth + (placeWidth > 0 ? 6 : 4));
        }
    }

    private int Width(string shown) => DisplayWidth.Of(VisibleText.Of(shown, text.Style.Ascii));

    private string Padded(string shown, int width) => shown + new string(' ', width - Width(shown));
}
