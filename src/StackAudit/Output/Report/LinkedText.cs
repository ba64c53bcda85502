using System.Text;
using System.Text.RegularExpressions;

namespace StackAudit.Output;

/// <summary>Makes links of the addresses that stand in a text.</summary>
internal static partial class LinkedText
{
    /// <param name="text">As it is to be read; not encoded yet.</param>
    public static Markup Of(string text)
    {
        var html = new StringBuilder("<bdi>");
        int done = 0;
        foreach (Match address in Address().Matches(text))
        {
            string target = address.Groups["mail"].Success ? $"mailto:{address.Value}" : address.Value;
            if (SourceLinks.IsSafe(target))
            {
                html.Append(Markup.Encode(text[done..address.Index])).Append("<a rel=\"noreferrer\" href=\"").Append(Markup.Encode(target)).Append("\">").Append(Markup.Encode(address.Value)).Append("</a>");
                done = address.Index + address.Length;
            }
        }

        return text.Length == 0 ? Markup.Empty : new(html.Append(Markup.Encode(text[done..])).Append("</bdi>").ToString());
    }

    /// <summary>Where an address of mail leads; null for what is none, or is more than one.</summary>
    public static string? MailTo(string address) =>
        Address().Match(address) is { Success: true } match && match.Groups["mail"].Success && match.Length == address.Length ? $"mailto:{address}" : null;

    // A full stop or a bracket behind an address ends the sentence.
    [GeneratedRegex(@"https?://[^\s<>""']*[^\s<>""'.,;:!?)\]]|(?<mail>(?<![\w.+%-])[\w.+%-]+@[\w-]+(?:\.[\w-]+)+)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Address();
}
