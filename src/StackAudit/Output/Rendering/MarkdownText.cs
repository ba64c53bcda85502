using System.Net;
using System.Text;

namespace StackAudit.Output;

/// <summary>Texts of others in Markdown: shown as they are, without marking anything up, calling anybody or linking anywhere.</summary>
internal static class MarkdownText
{
    // A comment between the sign and the word keeps a host from telling somebody of that name.
    private const string Pause = "<!-- -->";

    public static string Of(string text)
    {
        string visible = VisibleText.Of(text, ascii: false);
        var escaped = new StringBuilder(visible.Length + 16);
        for (int i = 0; i < visible.Length; i++)
        {
            Append(escaped, visible, i);
        }

        return escaped.ToString();
    }

    /// <summary>As code, whatever quotes it contains.</summary>
    public static string Code(string text)
    {
        string visible = VisibleText.Of(text, ascii: false);
        int longest = 0;
        int run = 0;
        foreach (char c in visible)
        {
            run = c == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        string fence = new('`', longest + 1);
        string pad = longest > 0 || visible.Length == 0 || visible is [' ', .., ' '] ? " " : "";
        return $"{fence}{pad}{visible}{pad}{fence}";
    }

    /// <summary>In a tag, where Markdown may or may not be read.</summary>
    public static string InTag(string text) => WebUtility.HtmlEncode(VisibleText.Of(text, ascii: false)).Replace("@", $"@{Pause}", StringComparison.Ordinal);

    private static void Append(StringBuilder escaped, string text, int i)
    {
        char c = text[i];
        switch (c)
        {
            case '<':
                escaped.Append("&lt;");
                break;
            case '>':
                escaped.Append("&gt;");
                break;
            case '&':
                escaped.Append("&amp;");
                break;
            case '@':
                escaped.Append(c).Append(Pause);
                break;
            case '#' when i > 0 && i + 1 < text.Length && char.IsAsciiDigit(text[i + 1]):
                escaped.Append(c).Append(Pause);
                break;
            case ':' when string.CompareOrdinal(text, i, "://", 0, 3) == 0:
                escaped.Append("&#58;");
                break;
            case '.' when i >= 3 && string.Compare(text, i - 3, "www", 0, 3, StringComparison.OrdinalIgnoreCase) == 0:
                escaped.Append("&#46;");
                break;
            case '\\' or '`' or '*' or '_' or '[' or ']' or '~' or '|' or '$':
            case '#' or '-' or '+' or '=' when i == 0:
            case '.' or ')' when i > 0 && text.AsSpan(0, i).IndexOfAnyExceptInRange('0', '9') < 0:
                escaped.Append('\\').Append(c);
                break;
            default:
                escaped.Append(c);
                break;
        }
    }
}
