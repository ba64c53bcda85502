using StackAudit.Diagnostics;
using StackAudit.Reporting;

namespace StackAudit.Output;

/// <summary>A digest for a message or an issue.</summary>
internal static class DigestMarkdown
{
    public static void Write(Digest digest, TextWriter writer, TextStyle style)
    {
        foreach (DigestPart part in digest.Parts)
        {
            if (part != digest.Parts[0])
            {
                writer.WriteLine();
            }

            var lines = DigestLines.Of(digest, part);
            writer.WriteLine($"### {MarkdownText.Of(lines.Heading)}");
            writer.WriteLine();
            foreach (DigestItem item in lines.Items)
            {
                string money = item.Topic == DigestTopic.Coming && item.Money is { } amount ? $", {amount}" : "";
                string rule = item is { Code: { } code, Severity: { } severity } ? $"{severity.Word()} {code}: " : "";
                writer.WriteLine($"- **{DigestLines.Topic(item.Topic)}** {rule}{MarkdownText.Of(item.Text)}{money} ({MarkdownText.Of(PlaceText.Of(item.Location))})");
            }

            if (lines.More > 0)
            {
                writer.WriteLine($"- and {Counted.Number(lines.More)} more");
            }
        }
    }
}
