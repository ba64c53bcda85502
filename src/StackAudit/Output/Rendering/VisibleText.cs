using System.Globalization;
using System.Text;

namespace StackAudit.Output;

/// <summary>Text in which everything can be seen: what would steer a terminal, or hide, becomes a placeholder.</summary>
internal static class VisibleText
{
    private const int ControlPictures = 0x2400;
    private const int Delete = 0x7F;
    private const string PictureOfDelete = "\u2421";
    private const int ZeroWidthJoiner = 0x200D;
    private const int ZeroWidthNonJoiner = 0x200C;

    public static string Of(string text, bool ascii)
    {
        if (text.AsSpan().IndexOfAnyExceptInRange(' ', '~') < 0)
        {
            return text;
        }

        var visible = new StringBuilder(text.Length + 16);
        foreach (Rune rune in text.EnumerateRunes())
        {
            Append(visible, rune, ascii);
        }

        return visible.ToString();
    }

    private static void Append(StringBuilder visible, Rune rune, bool ascii)
    {
        if (rune.Value is '\n' or '\t')
        {
            visible.Append(' ');
        }
        else if (rune.Value is >= ' ' and <= '~' || (!ascii && IsSeen(rune)))
        {
            visible.Append(rune);
        }
        else if (ascii)
        {
            visible.Append(Spelt(rune));
        }
        else if (rune.Value < ' ')
        {
            visible.Append((char)(ControlPictures + rune.Value));
        }
        else
        {
            visible.Append(rune.Value == Delete ? PictureOfDelete : Numbered(rune));
        }
    }

    // Format characters reorder or hide what stands around them; the joiners only shape letters and emoji.
    private static bool IsSeen(Rune rune) =>
        rune.Value is ZeroWidthJoiner or ZeroWidthNonJoiner
        || Rune.GetUnicodeCategory(rune)
            is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);

    private static string Spelt(Rune rune) => rune.Value switch
    {
        '→' => "->",
        '…' => "...",
        '·' or '–' or '—' => "-",
        '‘' or '’' => "'",
        '“' or '”' => "\"",
        '×' => "x",
        _ => Numbered(rune),
    };

    private static string Numbered(Rune rune) => $"<U+{rune.Value:X4}>";
}
