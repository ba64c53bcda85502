using System.Globalization;
using StackAudit.Diagnostics;
using StackAudit.Model;
using StackAudit.Reporting;

namespace StackAudit.Output;

/// <summary>
/// A digest as the text of a mail, for people who never see the files: what there is, what to do about it and how much money it is about.
/// Programs for mail leave out scripts and most of styles, so that each element carries the few that it needs, and colours are those of the reader.
/// </summary>
internal static class DigestHtml
{
    public static void Write(Digest digest, TextWriter writer, TextStyle style)
    {
        var links = new SourceLinks(digest.Settings);
        writer.Write(ReportTemplates.Render("digest", new ViewObject
        {
            ["title"] = $"What happened since {Day(digest.Since)}, and what comes",
            ["since"] = Day(digest.Since),
            ["as_of"] = Day(digest.AsOf),
            ["parts"] = digest.Parts.Select(part => Of(part, DigestLines.Of(digest, part), links)).ToArray(),
        }).Html);
    }

    private static ViewObject Of(DigestPart part, DigestLines lines, SourceLinks links) => new()
    {
        ["whom"] = part.Whom is { } whom ? Said(whom.Name) : Markup.Empty,
        ["topics"] = lines.Items.GroupBy(item => item.Topic).Select(topic => new ViewObject
        {
            ["title"] = Title(topic.Key),
            ["items"] = topic.Select(item => Of(item, links)).ToArray(),
        }).ToArray(),
        ["more"] = lines.More > 0 ? Counted.Number(lines.More) : null,
    };

    private static ViewObject Of(DigestItem item, SourceLinks links) => new()
    {
        ["text"] = Said(item.Text),
        ["advice"] = item.Advice is { } advice ? Said(advice) : Markup.Empty,
        ["money"] = item.Money?.ToString(),
        ["rule"] = item is { Code: { } code, Severity: { } severity } ? $"{severity.Word()} {code}" : null,
        ["place"] = Said(PlaceText.Of(item.Location)),

        // What is gone stands in files of then, which the host does not show under this address.
        ["link"] = item.Topic is DigestTopic.Fixed or DigestTopic.Unseen ? null : links.To(item.Location),
    };

    private static string Title(DigestTopic topic) => topic switch
    {
        DigestTopic.New => "New",
        DigestTopic.Due => "Became due, or more urgent",
        DigestTopic.Coming => "In the next two weeks",
        DigestTopic.Answered => "Answered",
        DigestTopic.Fixed => "No longer a problem, or another one now",
        _ => "No longer looked at",
    };

    private static string Day(DateOnly day) => day.ToString("d MMM yyyy", CultureInfo.InvariantCulture);

    private static Markup Said(string text) => new($"<bdi>{Markup.Encode(VisibleText.Of(text, ascii: false))}</bdi>");
}
