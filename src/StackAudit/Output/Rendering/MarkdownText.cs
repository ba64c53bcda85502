using System.Net;
using System.Text;

namespace StackAudit.Output;

/// <summary>Texts of others in Markdown: shown as they are, without marking anything up, calling anybody or linking anywhere.</summary>
internal static class MarkdownText
{
    // A comment between the sign and the word keeps a host from telling somebody of that name.
    private const string Pause = "<!-- -->";

    public static string Of(string text) => Escaped(VisibleText.Of(text, ascii: false), withCodeUntil: 0);

    /// <summary>The words of a rule, in which backquotes enclose code, as a rule may be trusted to mean it.</summary>
    public static string OfRule(string text) => OfRule(text, text.Length);

    /// <param name="text">Words of a rule, and behind them names.</param>
    /// <param name="namesFrom">Where those begin, in which a backquote is nothing but a sign.</param>
    public static string OfRule(string text, int namesFrom)
    {
        string words = VisibleText.Of(text[..namesFrom], ascii: false);
        return Escaped(words + VisibleText.Of(text[namesFrom..], ascii: false), words.Length);
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

    private static string Escaped(string visible, int withCodeUntil)
    {
        var escaped = new StringBuilder(visible.Length + 16);
        for (int i = 0; i < visible.Length; i++)
        {
            if (EndOfCode(visible.AsSpan(0, withCodeUntil), i) is { } end)
            {
                escaped.Append(visible.AsSpan(i, end + 1 - i));
                i = end;
            }
            else
            {
                Append(escaped, visible, i);
            }
        }

        return escaped.ToString();
    }

    // Of single backquotes around a text without any; where there are more of them at a place, nobody knows what is meant.
    private static int? EndOfCode(ReadOnlySpan<char> text, int start)
    {
        if (start >= text.Length || text[start] != '`' || (start > 0 && text[start - 1] == '`'))
        {
            return null;
        }

        int length = text[(start + 1)..].IndexOf('`');
        int end = start + 1 + length;
        return length > 0 && text[start + 1] != ' ' && text[end - 1] != ' ' && (end + 1 == text.Length || text[end + 1] != '`') ? end : null;
    }

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
