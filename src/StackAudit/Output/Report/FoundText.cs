using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace StackAudit.Output;

/// <summary>Writes the days in messages of findings as the rest of the page does: <c>9 Jul 2026</c>.</summary>
internal static partial class FoundText
{
    private const string Iso = "yyyy-MM-dd";

    /// <param name="said">What was found, before it is encoded.</param>
    public static Markup Of(string said)
    {
        var html = new StringBuilder("<bdi>");
        int from = 0;
        foreach (Match match in Day().Matches(said))
        {
            if (DateOnly.TryParseExact(match.ValueSpan, Iso, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day))
            {
                html.Append(Markup.Encode(said[from..match.Index]).Html).Append(ReportText.Date(day).Html);
                from = match.Index + match.Length;
            }
        }

        return new Markup(html.Append(Markup.Encode(said[from..]).Html).Append("</bdi>").ToString());
    }

    // A day that is a part of an id or of a path stays as it is.
    [GeneratedRegex(@"(?<![\w./-])\d{4}-\d{2}-\d{2}(?![\w/-])", RegexOptions.CultureInvariant)]
    private static partial Regex Day();
}
