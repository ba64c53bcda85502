using System.Globalization;
using System.Text;

namespace StackAudit.Output;

/// <summary>
/// How wide a text will be at most, in the widest of the fonts that pages ask for. The reader's font is not known when a picture is drawn,
/// and one that is narrower only leaves a little more room.
/// </summary>
internal static class TextMeasure
{
    private const string Narrow = "ijl.,:;|!'I()[]{}ftr/\\ -`\"";
    private const string Wide = "mwMW@%&";
    private const double OfNarrow = 0.46;
    private const double OfUsual = 0.66;
    private const double OfCapital = 0.80;
    private const double OfWide = 1.02;
    private const double OfOther = 1.10;

    /// <summary>In the units of the size.</summary>
    public static double Width(string text, double size) => text.EnumerateRunes().Sum(WidthOf) * size;

    /// <summary>The text where it fits, else its beginning with an ellipsis; empty where not even that fits.</summary>
    public static string Fit(string text, double width, double size)
    {
        if (Width(text, size) <= width)
        {
            return text;
        }

        double left = (width / size) - OfOther;
        var fitting = new StringBuilder();
        TextElementEnumerator elements = StringInfo.GetTextElementEnumerator(text);
        while (elements.MoveNext() && (left -= Width(elements.GetTextElement(), 1)) >= 0)
        {
            fitting.Append(elements.GetTextElement());
        }

        return fitting.Length == 0 ? "" : fitting.ToString().TrimEnd() + "…";
    }

    private static double WidthOf(Rune rune)
    {
        if (!rune.IsAscii)
        {
            return OfOther;
        }

        char c = (char)rune.Value;
        return Wide.Contains(c) ? OfWide : Narrow.Contains(c) ? OfNarrow : char.IsAsciiLetterUpper(c) ? OfCapital : OfUsual;
    }
}
