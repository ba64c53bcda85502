using StackAudit.Diagnostics;
using StackAudit.Reporting;

namespace StackAudit.Output;

/// <summary>A digest for people, a line for each thing.</summary>
internal static class DigestText
{
    private const int TopicWidth = 8;

    public static void Write(Digest digest, TextWriter writer, TextStyle style)
    {
        var text = new StyledWriter(writer, style);
        foreach (DigestPart part in digest.Parts)
        {
            if (part != digest.Parts[0])
            {
                text.WriteLine();
            }

            var lines = DigestLines.Of(digest, part);
            text.WriteLine(lines.Heading, Tone.Heading);
            foreach (DigestItem item in lines.Items)
            {
                Write(item, text);
            }

            if (lines.More > 0)
            {
                text.WriteLine($"  and {Counted.Number(lines.More)} more", Tone.Faint);
            }
        }
    }

    private static void Write(DigestItem item, StyledWriter text)
    {
        text.Write($"  {DigestLines.Topic(item.Topic).PadRight(TopicWidth)}  ");
        if (item is { Code: { } code, Severity: { } severity })
        {
            text.Write($"{severity.Word()}[{code}] ", item.Topic == DigestTopic.Fixed ? Tone.Faint : Palette.Of(severity));
        }

        text.Write(item.Money is { } money && item.Topic == DigestTopic.Coming ? $"{item.Text}, {money}" : item.Text);
        text.WriteLine($"  {PlaceText.Of(item.Location)}", Tone.Frame);
    }
}
