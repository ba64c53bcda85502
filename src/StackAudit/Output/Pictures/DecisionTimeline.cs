using System.Globalization;
using StackAudit.Model;
using StackAudit.Reporting;
using StackAudit.Schema;

namespace StackAudit.Output;

/// <summary>Decisions along the days to come, in lanes so that no two labels meet. What is overdue stands before today.</summary>
internal static class DecisionTimeline
{
    /// <summary>How many are drawn; of more one reads nothing.</summary>
    public const int Most = 24;

    private const double Width = 960;
    private const double Overdue = 150;
    private const double Right = 20;
    private const double Top = 34;
    private const double Lane = 22;
    private const double Mark = 5;
    private const double Gap = 10;
    private const double MostLabel = 210;
    private const double Between = 6;
    private const double Bold = 1.15;

    /// <param name="open">In the order of their days.</param>
    public static Picture Of(IReadOnlyList<Decision> open, ReportContext context)
    {
        DateOnly until = context.Request.Until > context.Today ? context.Request.Until : context.Today.AddDays(1);
        int days = until.DayNumber - context.Today.DayNumber;
        TimelineMark[] marks = Place(open.DistinctBy(decision => (decision.Subject, decision.Day)).Take(Most), context, days);
        double bottom = Top + (marks.Max(mark => mark.Lane) + 1) * Lane;
        var svg = new Svg(Width, bottom + 8);
        svg.Line(Overdue, Top - 8, Overdue, bottom, "today");
        svg.Word("today", Overdue - 4, Top - 6, "axis before");
        if (marks.Any(mark => mark.Decision.Day < context.Today))
        {
            svg.Word("Overdue", 4, 14, "axis");
        }

        DrawMonths(svg, context.Today, until, days, bottom);
        foreach (TimelineMark mark in marks)
        {
            (Decision decision, double x) = (mark.Decision, mark.X);
            double y = Top + (mark.Lane * Lane) + (Lane / 2);
            if (decision.Day < context.Today)
            {
                svg.Path($"M{Svg.N(x)} {Svg.N(y - Mark)}L{Svg.N(x + Mark)} {Svg.N(y)}L{Svg.N(x)} {Svg.N(y + Mark)}L{Svg.N(x - Mark)} {Svg.N(y)}Z", "late");
            }
            else if (IsOfContract(decision))
            {
                svg.Rectangle(x - Mark, y - Mark, 2 * Mark, 2 * Mark, "contract", 1);
            }
            else
            {
                svg.Circle(x, y, Mark, "due");
            }

            Label(svg, mark, y, context);
        }

        Markup words = Markup.Encode("The decisions along the days to come. The list below says the same in words.");
        return new Picture(svg.ToMarkup("timeline", words), words);
    }

    /// <summary>Whether it is the day of a contract, at which money is committed or not.</summary>
    public static bool IsOfContract(Decision decision) => decision.Subject.Kind.Name == ContractKind.Kind.Name;

    private static void Label(Svg svg, TimelineMark mark, double y, ReportContext context)
    {
        string css = mark.IsLeft ? "before" : "";
        double most = MostOf(mark.Decision, context.Today);
        double name = Math.Min(most, TextMeasure.Width(mark.Label, Svg.TextSize));
        double amount = mark.Amount.Length == 0 ? 0 : (TextMeasure.Width(mark.Amount, Svg.TextSize) * Bold) + Between;
        double x = mark.IsLeft ? mark.X - Mark - 4 : mark.X + Mark + 4;
        svg.Said(context.Text, mark.Label, mark.IsLeft ? x - amount : x, y + 4, most, css);
        if (mark.Amount.Length > 0)
        {
            svg.Figure(mark.Amount, FactPath.Of(mark.Decision.Subject, mark.Decision.AmountField!), mark.IsLeft ? x : x + name + Between, y + 4, mark.IsLeft ? "amount before" : "amount");
        }
    }

    // What is overdue has no room for an amount.
    private static string AmountOf(Decision decision, ReportContext context) =>
        context.Has(Omissions.Money) && decision is { Amount: { Parts.Count: 1 } amount, AmountField: not null } && decision.Day >= context.Today ? ReportText.Rounded(amount).ToString() : "";

    private static TimelineMark[] Place(IEnumerable<Decision> open, ReportContext context, int days)
    {
        List<double> ends = [];
        return
        [
            .. open.Select(decision =>
            {
                double x = decision.Day < context.Today ? Mark + 4 : XOf(decision.Day.DayNumber - context.Today.DayNumber, days);
                string label = context.Text.Visible(SubjectNames.Plain(decision.Subject, context.Values));
                string amount = AmountOf(decision, context);
                double width = Math.Min(MostOf(decision, context.Today), TextMeasure.Width(label, Svg.TextSize)) + (amount.Length == 0 ? 0 : (TextMeasure.Width(amount, Svg.TextSize) * Bold) + Between);
                bool isLeft = x + Mark + Gap + width > Width;
                double from = isLeft ? x - Mark - Gap - width : x - Mark;
                double to = isLeft ? x + Mark : x + Mark + Gap + width;
                int lane = ends.FindIndex(end => end + Gap <= from);
                if (lane < 0)
                {
                    lane = ends.Count;
                    ends.Add(0);
                }

                ends[lane] = to;
                return new TimelineMark(decision, x, label, amount, isLeft, lane);
            }),
        ];
    }

    private static void DrawMonths(Svg svg, DateOnly today, DateOnly until, int days, double bottom)
    {
        double free = Overdue;
        for (var month = new DateOnly(today.Year, today.Month, 1); month <= until && month.Year < DateOnly.MaxValue.Year; month = month.AddMonths(1))
        {
            double x = month <= today ? Overdue : XOf(month.DayNumber - today.DayNumber, days);
            if (x > Overdue)
            {
                svg.Line(x, Top - 14, x, bottom, "month");
            }

            string name = month.ToString("MMMM", CultureInfo.InvariantCulture);
            double width = TextMeasure.Width(name, Svg.TextSize);
            DateOnly next = month.AddMonths(1);
            double end = Math.Min(Width - Right, XOf(next.DayNumber - today.DayNumber, days));
            if (x >= free && x + 4 + width <= end)
            {
                svg.Word(name, x + 4, 14, "axis");
                free = x + 4 + width;
            }
        }
    }

    // What is overdue stays on its side of today.
    private static double MostOf(Decision decision, DateOnly today) => decision.Day < today ? Overdue - (2 * Mark) - Gap : MostLabel;

    private static double XOf(int day, int days) => Overdue + Mark + 3 + ((Width - Right - Overdue - Mark - 3) * day / days);
}
