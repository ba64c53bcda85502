using System.Text;

namespace StackAudit.Output;

/// <summary>The lines of a calendar: folded where they are long, with texts in which nothing ends a value.</summary>
internal static class ContentLines
{
    // Without the line break, and counted in bytes.
    private const int Longest = 75;

    public static void Append(StringBuilder to, string line)
    {
        int length = 0;
        foreach (Rune rune in line.EnumerateRunes())
        {
            if (length + rune.Utf8SequenceLength > Longest)
            {
                // The blank that begins the rest counts, too.
                to.Append("\r\n ");
                length = 1;
            }

            to.Append(rune);
            length += rune.Utf8SequenceLength;
        }

        to.Append("\r\n");
    }

    /// <summary>Whole lines, whatever ends them.</summary>
    public static IEnumerable<string> Unfold(string text) =>
        text.ReplaceLineEndings("\n").Replace("\n ", "", StringComparison.Ordinal).Replace("\n\t", "", StringComparison.Ordinal).Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public static string Escape(string text) =>
        text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal).Replace(",", "\\,", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);

    public static string Unescape(string value)
    {
        var text = new StringBuilder(value.Length);
        for (int i = 0; i < value.Length; i++)
        {
            if (value[i] != '\\' || i == value.Length - 1)
            {
                text.Append(value[i]);
                continue;
            }

            i++;
            text.Append(value[i] is 'n' or 'N' ? '\n' : value[i]);
        }

        return text.ToString();
    }
}
