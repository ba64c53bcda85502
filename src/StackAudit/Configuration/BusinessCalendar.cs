using StackAudit.Schema;

namespace StackAudit.Configuration;

/// <summary>Counts from dates: months and years by the calendar, working days from Monday to Friday less a company's holidays.</summary>
public sealed class BusinessCalendar(IEnumerable<DateOnly> holidays)
{
    private readonly HashSet<DateOnly> _holidays = [.. holidays];

    /// <summary>The date a duration after another; parts of a day and of a month are dropped. Null beyond the years 1 to 9999.</summary>
    public DateOnly? Add(DateOnly date, Duration duration) => Move(date, duration, 1);

    /// <summary>The date a duration before another.</summary>
    public DateOnly? Subtract(DateOnly date, Duration duration) => Move(date, duration, -1);

    private DateOnly? Move(DateOnly date, Duration duration, int sign)
    {
        decimal months = decimal.Truncate((duration.Years * 12) + duration.Months) * sign;
        decimal days = decimal.Truncate(duration.Days + (duration.Minutes / (24 * 60))) * sign;
        decimal monthIndex = (date.Year * 12) + (date.Month - 1) + months;
        if (monthIndex < 12 || monthIndex >= 12 * 10_000)
        {
            return null;
        }

        DateOnly moved = date.AddMonths((int)months);
        decimal dayNumber = moved.DayNumber + days;
        if (dayNumber < DateOnly.MinValue.DayNumber || dayNumber > DateOnly.MaxValue.DayNumber)
        {
            return null;
        }

        return MoveWorkingDays(DateOnly.FromDayNumber((int)dayNumber), decimal.Truncate(duration.WorkingDays) * sign);
    }

    private DateOnly? MoveWorkingDays(DateOnly date, decimal workingDays)
    {
        int step = Math.Sign(workingDays);
        decimal left = Math.Abs(workingDays);
        while (left > 0)
        {
            if (date == (step > 0 ? DateOnly.MaxValue : DateOnly.MinValue))
            {
                return null;
            }

            date = date.AddDays(step);
            if (IsWorkingDay(date))
            {
                left--;
            }
        }

        return date;
    }

    private bool IsWorkingDay(DateOnly date) => date.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !_holidays.Contains(date);
}
