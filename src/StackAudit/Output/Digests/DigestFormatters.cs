using StackAudit.Reporting;

namespace StackAudit.Output;

/// <summary>The forms in which a digest can be written.</summary>
public static class DigestFormatters
{
    public static IReadOnlyList<ResultFormatter<Digest>> All { get; } =
    [
        ResultFormatter<Digest>.OfText("text", DigestText.Write),
        ResultFormatter<Digest>.OfText("markdown", DigestMarkdown.Write),
        ResultFormatter<Digest>.OfText("html", DigestHtml.Write),
    ];
}
