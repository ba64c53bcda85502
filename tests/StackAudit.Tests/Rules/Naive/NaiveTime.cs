using StackAudit.Configuration;
using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Tests.Rules.Naive;

/// <summary>Durations and dates to the letter: a month is 30 days and a year 365, exact when both sides are in months and years; a date counts on the calendar.</summary>
internal static class NaiveTime
{
    public static decimal Minutes(Duration span) =>
        (365 * 1440 * span.Years) + (30 * 1440 * span.Months) + (1440 * span.Days) + (1440 * 7 * span.WorkingDays / 5) + span.Minutes;

    public static int Compare(Duration a, Duration b) =>
        InMonths(a) && InMonths(b) ? Months(a).CompareTo(Months(b)) : Minutes(a).CompareTo(Minutes(b));

    public static decimal? Ratio(Duration a, Duration b)
    {
        (decimal x, decimal y) = InMonths(a) && InMonths(b) ? (Months(a), Months(b)) : (Minutes(a), Minutes(b));
        return y == 0 ? null : x / y;
    }

    public static Duration Each(Duration a, Func<decimal, decimal> change) =>
        new(change(a.Years), change(a.Months), change(a.Days), change(a.Minutes), change(a.WorkingDays));

    public static Duration Add(Duration a, Duration b, int sign) =>
        new(a.Years + (sign * b.Years), a.Months + (sign * b.Months), a.Days + (sign * b.Days), a.Minutes + (sign * b.Minutes), a.WorkingDays + (sign * b.WorkingDays));

    /// <summary>Months first, then days, then working days one by one; parts of each are dropped. Null beyond the calendar.</summary>
    public static DateOnly? Move(DateOnly date, Duration span, int sign, StackModel model)
    {
        int months = (date.Year * 12) + date.Month - 1 + (sign * (int)Math.Truncate(Months(span)));
        int days = sign * (int)Math.Truncate(span.Days + (span.Minutes / 1440));
        if (months is < 12 or >= 120_000)
        {
            return null;
        }

        var moved = new DateOnly(months / 12, (months % 12) + 1, Math.Min(date.Day, DateTime.DaysInMonth(months / 12, (months % 12) + 1)));
        if (moved.DayNumber + (long)days is < 0 or > 3_652_058)
        {
            return null;
        }

        moved = moved.AddDays(days);
        for (int left = (int)Math.Truncate(span.WorkingDays); left > 0;)
        {
            moved = moved.AddDays(sign);
            left -= IsWorkingDay(moved, model) ? 1 : 0;
        }

        return moved;
    }

    private static bool IsWorkingDay(DateOnly date, StackModel model) =>
        date.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !model.Settings.Layers.Own.List<DateOnly>(SettingsSchema.Type["holidays"]).Contains(date);

    private static bool InMonths(Duration span) => span is { Days: 0, Minutes: 0, WorkingDays: 0 };

    private static decimal Months(Duration span) => (12 * span.Years) + span.Months;
}
