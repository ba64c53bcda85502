using System.Globalization;
using System.Text;

namespace StackAudit.Output;

/// <summary>
/// How wide a text will be at most, in the widest of the fonts that pages ask for, which is DejaVu Sans. The reader's font is not known when
/// a picture is drawn, and one that is narrower only leaves a little more room.
/// </summary>
internal static class TextMeasure
{
    private const int FirstWritten = ' ';
    private const double Ellipsis = 1.0;

    // In hundredths of the size, from the space to the tilde.
    private static ReadOnlySpan<byte> Widths =>
    [
        32, 41, 46, 84, 64, 96, 78, 28, 40, 40, 50, 84, 32, 37, 32, 34, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 34, 34, 84, 84, 84, 54,
        100, 69, 69, 70, 78, 64, 58, 78, 76, 30, 30, 66, 56, 87, 75, 79, 61, 79, 70, 64, 62, 74, 69, 99, 69, 62, 69, 40, 34, 40, 84, 50,
        50, 62, 64, 55, 64, 62, 36, 64, 64, 28, 28, 58, 28, 98, 64, 62, 64, 64, 42, 53, 40, 64, 60, 82, 60, 60, 53, 64, 34, 64, 84,
    ];

    /// <summary>In the units of the size.</summary>
    public static double Width(string text, double size)
    {
        double width = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            width += WidthOf(rune);
        }

        return width * size;
    }

    /// <summary>The text where it fits, else its beginning with an ellipsis; empty where not even that fits.</summary>
    public static string Fit(string text, double width, double size)
    {
        if (Width(text, size) <= width)
        {
            return text;
        }

        double left = (width / size) - Ellipsis;
        var fitting = new StringBuilder();
        TextElementEnumerator elements = StringInfo.GetTextElementEnumerator(text);
        while (elements.MoveNext() && (left -= Width(elements.GetTextElement(), 1)) >= 0)
        {
            fitting.Append(elements.GetTextElement());
        }

        return fitting.Length == 0 ? "" : fitting.ToString().TrimEnd() + "…";
    }

    private static double WidthOf(Rune rune) => rune.Value switch
    {
        < FirstWritten => 0.7,
        < FirstWritten + 95 => Widths[rune.Value - FirstWritten] / 100.0,
        _ when Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => OfMark(rune.Value),
        < 0x250 => OfLatin(rune),
        < 0x530 => Rune.IsUpper(rune) ? 1.12 : 0.96,
        >= 0x590 and < 0x600 => 0.75,
        0x633 or 0x634 or 0x635 or 0x636 => 1.25,
        >= 0x600 and < 0x780 => 0.95,
        >= 0x2e80 and < 0xd7b0 or >= 0xf900 and < 0xfb00 or >= 0xff00 and < 0xffe0 or >= 0x20000 and < 0x40000 => 1.05,
        >= 0x1f000 and < 0x20000 => 1.62,
        >= 0x2000 and < 0x2030 => 1.02,
        _ => 1.3,
    };

    // Those of Latin have no width of their own; fonts that do not know others put a box in their place.
    private static double OfMark(int mark) => mark is < 0x370 or (>= 0x590 and < 0x660) or (>= 0x200b and < 0x2070) or (>= 0xfe00 and < 0xfe10) ? 0 : 0.6;

    private static double OfLatin(Rune letter) => letter.Value switch
    {
        0xc6 or 0xe6 or 0x132 or 0x133 or 0x152 or 0x153 => 1.08,
        >= 0x180 => 1.42,
        _ => Rune.IsUpper(letter) ? 0.9 : 0.72,
    };
}
