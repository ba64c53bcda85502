using System.Globalization;
using StackAudit.Diagnostics;
using StackAudit.Reporting;

namespace StackAudit.Output;

/// <summary>What must and what should be acted on, over time: one line each.</summary>
internal static class TrendChart
{
    private const double Width = 640;
    private const double Height = 170;
    private const double Left = 12;
    private const double Right = 170;
    private const double Top = 14;
    private const double Bottom = 32;
    private const double Between = 16;
    private const double Below = 24;

    public static Picture Draw(IReadOnlyList<EarlierState> earlier, DateOnly today, TrendCounts now)
    {
        var svg = new Svg(Width, Height);
        double bottom = Height - Bottom;
        double right = Width - Right;
        (DateOnly Day, TrendCounts Counts)[] points = [.. earlier.Select(state => (state.AsOf, state.Counts)), (today, now)];
        int most = Math.Max(1, points.Max(point => Math.Max(point.Counts.Errors, point.Counts.Warnings)));
        svg.Line(Left, bottom, right, bottom, "trend-axis");
        double must = End(Severity.Error);
        double should = End(Severity.Warning);
        Draw(Severity.Error, "trend-must");
        Draw(Severity.Warning, "trend-should");
        (double upper, double lower) = Apart(Math.Min(must, should), Math.Max(must, should));
        Label(Severity.Error, "must act", must <= should ? upper : lower);
        Label(Severity.Warning, "should act", must <= should ? lower : upper);
        svg.Figure(Day(points[0].Day), new FactPath("asOf") { At = earlier[0].Place }, Left, bottom + Below, "trend-day");
        svg.Figure(Day(today), new FactPath("asOf"), right - TextMeasure.Width(Day(today), Svg.TextSize), bottom + Below, "trend-day");
        Markup label = Markup.Encode("What must and what should be acted on, over time; the table below has the numbers.");
        return new Picture(svg.ToMarkup("trend", label), label);

        double X(DateOnly day) => points[0].Day == today ? right : Left + ((right - Left) * (day.DayNumber - points[0].Day.DayNumber) / (today.DayNumber - points[0].Day.DayNumber));

        double Y(int count) => bottom - ((bottom - Top) * count / most);

        double End(Severity severity) => Y(now.Of(severity));

        void Draw(Severity severity, string css)
        {
            svg.Path($"M{string.Join('L', points.Select(point => $"{Svg.N(X(point.Day))} {Svg.N(Y(point.Counts.Of(severity)))}"))}", css);
            foreach ((DateOnly day, TrendCounts counts) in points)
            {
                svg.Circle(X(day), Y(counts.Of(severity)), 3, css);
            }
        }

        void Label(Severity severity, string words, double y)
        {
            string number = now.Of(severity).ToString("#,0", CultureInfo.InvariantCulture);
            svg.Figure(number, EarlierWords.CountOf(severity), right + 12, y + 4, "trend-number");
            svg.Word(words, right + 20 + TextMeasure.Width(number, Svg.TextSize), y + 4);
        }
    }

    // Two labels of one height would lie on each other.
    private static (double Upper, double Lower) Apart(double upper, double lower)
    {
        double missing = Math.Max(0, Between - (lower - upper)) / 2;
        return (Math.Max(Top, upper - missing), Math.Max(Top, upper - missing) + Math.Max(Between, lower - upper));
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
