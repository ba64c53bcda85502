using StackAudit.Diagnostics;
using StackAudit.Revisions;

namespace StackAudit.Output;

/// <summary>
/// A digest as the text of a mail. Programs for mail leave out scripts and most of styles, so that each element carries the few that it needs,
/// and colours are those of the reader.
/// </summary>
internal static class DigestHtml
{
    public static void Write(Digest digest, TextWriter writer, TextStyle style) => writer.Write(ReportTemplates.Render("digest", new ViewObject
    {
        ["title"] = $"What happened since {digest.Since:yyyy-MM-dd}",
        ["parts"] = digest.Parts.Select(part => Of(DigestLines.Of(digest, part))).ToArray(),
    }).Html);

    private static ViewObject Of(DigestLines lines) => new()
    {
        ["heading"] = Said(lines.Heading),
        ["items"] = lines.Items.Select(Of).ToArray(),
        ["more"] = lines.More > 0 ? Counted.Number(lines.More) : null,
    };

    private static ViewObject Of(DigestItem item) => new()
    {
        ["topic"] = DigestLines.Topic(item.Topic),
        ["rule"] = item is { Code: { } code, Severity: { } severity } ? $"{severity.Word()} {code}" : null,
        ["text"] = Said(item.Text),
        ["place"] = Said(PlaceText.Of(item.Location)),
    };

    private static Markup Said(string text) => new($"<bdi>{Markup.Encode(VisibleText.Of(text, ascii: false))}</bdi>");
}
