namespace StackAudit.Output;

/// <summary>
/// Writes text in tones. All that is shown to people goes through here, so that nothing in a user's file can steer a terminal
/// and lines end only where we end them.
/// </summary>
internal sealed class StyledWriter(TextWriter writer, TextStyle style)
{
    private bool _beginsLine = true;

    public TextStyle Style { get; } = style;

    public void Write(string text, Tone tone = Tone.Plain)
    {
        string shown = LogText.Disarmed(VisibleText.Of(text, Style.Ascii), _beginsLine);
        _beginsLine &= string.IsNullOrWhiteSpace(shown);
        if (!Style.Colour || Palette.Code(tone) is not { } code || shown.Length == 0)
        {
            writer.Write(shown);
            return;
        }

        writer.Write(code);
        writer.Write(shown);
        writer.Write(Palette.Reset);
    }

    public void WriteLine(string text = "", Tone tone = Tone.Plain)
    {
        Write(text, tone);
        writer.Write('\n');
        _beginsLine = true;
    }
}
