using System.Globalization;

namespace StackAudit.Schema;

/// <summary>A length of time as people write it. Months and years keep their calendar meaning next to a date; working days are Monday to Friday less holidays.</summary>
public sealed record Duration(decimal Years, decimal Months, decimal Days, decimal Minutes, decimal WorkingDays) : IComparable<Duration>, IComparable
{
    private const decimal MinutesPerDay = 24 * 60;

    /// <summary>No time at all.</summary>
    public static readonly Duration Zero = new(0, 0, 0, 0, 0);

    /// <summary>No time at all, in the word that people have for it.</summary>
    public static readonly Duration Realtime = Zero with { IsRealtime = true };

    private bool IsRealtime { get; init; }

    /// <summary>How many days it is taken for where no date is at hand: a month for 30, a year for 365.</summary>
    public decimal InDays => TotalMinutes / MinutesPerDay;

    private bool IsInMonths => Days == 0 && Minutes == 0 && WorkingDays == 0;

    // A working day is 7/5 of a day where no date is at hand; next to a date it is counted on the calendar.
    private decimal TotalMinutes => ((Years * 365) + (Months * 30) + Days + (WorkingDays * 7 / 5)) * MinutesPerDay + Minutes;

    private decimal TotalMonths => (Years * 12) + Months;

    /// <summary>So many of a unit: minute, hour, day, week, month or year. Null for another word.</summary>
    public static Duration? Of(decimal amount, string unit) => unit switch
    {
        "minute" => Zero with { Minutes = amount },
        "hour" => Zero with { Minutes = amount * 60 },
        "day" => Zero with { Days = amount },
        "week" => Zero with { Days = amount * 7 },
        "month" => Zero with { Months = amount },
        "year" => Zero with { Years = amount },
        _ => null,
    };

    /// <summary>From one date to another, in days.</summary>
    public static Duration Between(DateOnly earlier, DateOnly later) => Zero with { Days = later.DayNumber - earlier.DayNumber };

    public static Duration operator +(Duration a, Duration b) =>
        new(a.Years + b.Years, a.Months + b.Months, a.Days + b.Days, a.Minutes + b.Minutes, a.WorkingDays + b.WorkingDays);

    public static Duration operator -(Duration a, Duration b) => a + (b * -1);

    public static Duration operator *(Duration a, decimal times) =>
        new(a.Years * times, a.Months * times, a.Days * times, a.Minutes * times, a.WorkingDays * times);

    public static Duration operator /(Duration a, decimal divisor) =>
        new(a.Years / divisor, a.Months / divisor, a.Days / divisor, a.Minutes / divisor, a.WorkingDays / divisor);

    public static bool operator <(Duration a, Duration b) => a.CompareTo(b) < 0;

    public static bool operator >(Duration a, Duration b) => a.CompareTo(b) > 0;

    public static bool operator <=(Duration a, Duration b) => a.CompareTo(b) <= 0;

    public static bool operator >=(Duration a, Duration b) => a.CompareTo(b) >= 0;

    /// <summary>How many times the other fits; null when the other is no time at all.</summary>
    public decimal? DividedBy(Duration other)
    {
        if (IsInMonths && other.IsInMonths)
        {
            return other.TotalMonths == 0 ? null : TotalMonths / other.TotalMonths;
        }

        return other.TotalMinutes == 0 ? null : TotalMinutes / other.TotalMinutes;
    }

    /// <summary>A month is 30 days and a year 365, but months and years alone compare exactly.</summary>
    public int CompareTo(Duration? other)
    {
        if (other is null)
        {
            return 1;
        }

        return IsInMonths && other.IsInMonths ? TotalMonths.CompareTo(other.TotalMonths) : TotalMinutes.CompareTo(other.TotalMinutes);
    }

    int IComparable.CompareTo(object? other) => CompareTo((Duration?)other);

    public bool Equals(Duration? other) => other is not null && CompareTo(other) == 0;

    // Equal durations may be written in different units, so the hash knows the coarsest common measure only.
    public override int GetHashCode() => 0;

    public override string ToString()
    {
        if (IsRealtime)
        {
            return "realtime";
        }

        var parts = new List<string>();
        Add(parts, Years, "year");
        Add(parts, Months, "month");
        Add(parts, Days, "day");
        Add(parts, WorkingDays, "working day");
        bool wholeHours = Minutes % 60 == 0;
        Add(parts, wholeHours ? Minutes / 60 : Minutes, wholeHours ? "hour" : "minute");
        return parts.Count == 0 ? "0 days" : string.Join(" and ", parts);
    }

    private static void Add(List<string> parts, decimal amount, string unit)
    {
        if (amount != 0)
        {
            parts.Add(string.Create(CultureInfo.InvariantCulture, $"{amount:0.##} {unit}{(amount == 1 ? "" : "s")}"));
        }
    }
}
