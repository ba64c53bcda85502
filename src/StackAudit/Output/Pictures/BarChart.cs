using System.Globalization;
using StackAudit.Model;

namespace StackAudit.Output;

/// <summary>How large some numbers are beside each other: each name above its bar, so that a telephone is wide enough.</summary>
internal static class BarChart
{
    private const double Width = 360;
    private const double Pitch = 36;
    private const double BarHeight = 12;
    private const double RoomForNumber = 46;

    /// <param name="bars">The largest first.</param>
    /// <param name="label">What is shown, in a few words.</param>
    public static Markup Of(ReportText text, IReadOnlyList<(Entity Of, int Number, FactPath Fact)> bars, string label)
    {
        var svg = new Svg(Width, bars.Count * Pitch);
        double largest = bars.Max(bar => bar.Number);
        for (int i = 0; i < bars.Count; i++)
        {
            (Entity of, int number, FactPath fact) = bars[i];
            double y = i * Pitch;
            double length = Math.Max(2, number / largest * (Width - RoomForNumber));
            svg.Said(text, of.Name, 0, y + 13, Width);
            svg.Rectangle(0, y + 18, length, BarHeight, "bar", 2);
            svg.Figure(number.ToString(CultureInfo.InvariantCulture), fact, length + 6, y + 28);
        }

        return svg.ToMarkup("bars", Markup.Encode(label));
    }
}
