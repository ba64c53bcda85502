using System.Buffers;
using System.Globalization;
using System.Text;

namespace StackAudit.Text;

/// <summary>Texts as scalars of YAML: bare where nobody could take them for something else, else quoted, and over several lines as a block.</summary>
public static class YamlText
{
    private const int LongLine = 110;
    private const int FoldedLine = 100;

    private static readonly SearchValues<string> Words = SearchValues.Create(
        ["~", "null", "true", "false", "yes", "no", "on", "off", "y", "n", ".inf", "-.inf", "+.inf", ".nan", "<<", "="], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<char> TypedCharacters = SearchValues.Create("0123456789abcdefABCDEF.xo_:+-TZ ,");

    private static readonly SearchValues<char> Indicators = SearchValues.Create("-?:,[]{}#&*!|>'\"%@`=");

    private static readonly SearchValues<char> FlowIndicators = SearchValues.Create(",[]{}");

    /// <summary>On one line, for a key or a value.</summary>
    public static string Inline(string text)
    {
        if (IsPlain(text))
        {
            return text;
        }

        return HasOnlyPrintable(text) && !text.Contains('\n') ? SingleQuoted(text) : DoubleQuoted(text);
    }

    /// <summary>On one line, within brackets or braces as well.</summary>
    public static string InFlow(string text) =>
        IsPlain(text) && text.AsSpan().IndexOfAny(FlowIndicators) >= 0 ? SingleQuoted(text) : Inline(text);

    /// <summary>As the value behind a key; a long text or one of several lines goes on below it.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="indent">How far the lines below are indented.</param>
    public static string Value(string text, int indent)
    {
        if (IsBlock(text))
        {
            string[] lines = text.Split('\n');
            bool endsLine = lines[^1].Length == 0;
            return Block(endsLine ? "|" : "|-", endsLine ? lines[..^1] : lines, indent);
        }

        return text.Length > LongLine && IsFoldable(text) ? Block(">-", Fold(text), indent) : Inline(text);
    }

    private static bool IsPlain(string text)
    {
        if (text.Length == 0 || text[0] == ' ' || text[^1] is ' ' or ':' || Indicators.Contains(text[0]) || Words.Contains(text) || LooksTyped(text))
        {
            return false;
        }

        return HasOnlyPrintable(text) && !text.Contains('\n')
            && !text.Contains(": ", StringComparison.Ordinal) && !text.Contains(" #", StringComparison.Ordinal)
            && !text.StartsWith("---", StringComparison.Ordinal) && !text.StartsWith("...", StringComparison.Ordinal);
    }

    // Numbers, dates and times of the day, in what any reader of YAML takes for one.
    private static bool LooksTyped(string text) =>
        (char.IsAsciiDigit(text[0]) || text[0] is '+' or '.') && text.AsSpan().IndexOfAnyExcept(TypedCharacters) < 0;

    private static bool HasOnlyPrintable(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            bool isPair = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            if (isPair)
            {
                i++;
            }
            else if (!IsPrintable(text[i]))
            {
                return false;
            }
        }

        return true;
    }

    // The breaks of other alphabets and the byte-order mark are printable, and read as something else.
    private static bool IsPrintable(char c) => c is '\n' or (>= ' ' and <= '~') or (>= '\u00A0' and <= '\uD7FF' and not ('\u2028' or '\u2029')) or (>= '\uE000' and <= '\uFFFD' and not '\uFEFF');

    private static bool IsBlock(string text) =>
        text.Contains('\n') && text[0] is not (' ' or '\n') && !text.EndsWith("\n\n", StringComparison.Ordinal) && HasOnlyPrintable(text)
        && !text.Contains(" \n", StringComparison.Ordinal) && text[^1] != ' ';

    private static bool IsFoldable(string text) =>
        text[0] != ' ' && text[^1] != ' ' && HasOnlyPrintable(text) && !text.Contains('\n') && !text.Contains("  ", StringComparison.Ordinal);

    private static List<string> Fold(string text)
    {
        var lines = new List<string>();
        int start = 0;
        while (text.Length - start > FoldedLine)
        {
            int end = text.LastIndexOf(' ', start + FoldedLine, FoldedLine);
            end = end < 0 ? text.IndexOf(' ', start) : end;
            if (end < 0)
            {
                break;
            }

            lines.Add(text[start..end]);
            start = end + 1;
        }

        lines.Add(text[start..]);
        return lines;
    }

    private static string Block(string header, IEnumerable<string> lines, int indent)
    {
        var block = new StringBuilder(header);
        foreach (string line in lines)
        {
            block.Append('\n');
            if (line.Length > 0)
            {
                block.Append(' ', indent).Append(line);
            }
        }

        return block.ToString();
    }

    private static string SingleQuoted(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    private static string DoubleQuoted(string text)
    {
        var quoted = new StringBuilder("\"");
        for (int i = 0; i < text.Length; i++)
        {
            bool isPair = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            if (isPair)
            {
                quoted.Append(text, i++, 2);
                continue;
            }

            quoted.Append(text[i] switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                var c when IsPrintable(c) => c.ToString(),
                var c => "\\u" + ((int)c).ToString("X4", CultureInfo.InvariantCulture),
            });
        }

        return quoted.Append('"').ToString();
    }
}
