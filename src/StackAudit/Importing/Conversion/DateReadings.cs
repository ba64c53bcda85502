using System.Globalization;

namespace StackAudit.Importing;

/// <summary>All that a text can mean as a date: nothing, one day, or several.</summary>
internal static class DateReadings
{
    private const string Iso = "yyyy-MM-dd";

    private static readonly string[] WithMonthNames =
    [
        "d MMM yyyy", "d MMMM yyyy", "MMM d yyyy", "MMMM d yyyy", "d-MMM-yyyy", "d-MMM-yy", "d MMM yy", "yyyy MMM d",
    ];

    /// <param name="text">As the source has it; a time of the day behind it is left out.</param>
    /// <param name="order"><c>day-month-year</c>, <c>month-day-year</c> or <c>year-month-day</c>; null where nobody says.</param>
    public static IReadOnlyList<DateOnly> Of(string text, string? order)
    {
        string written = WithoutTime(text);
        if (DateOnly.TryParseExact(written, Iso, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date))
        {
            return [date];
        }

        string words = string.Join(' ', written.Split([' ', ',', '.'], StringSplitOptions.RemoveEmptyEntries));
        if (DateOnly.TryParseExact(words, WithMonthNames, CultureInfo.InvariantCulture, DateTimeStyles.None, out date))
        {
            return [date];
        }

        return PartsOf(written) is var (first, second, third) ? [.. Orders(first, second, third, order).OfType<DateOnly>().Distinct()] : [];
    }

    public static string Print(DateOnly date) => date.ToString(Iso, CultureInfo.InvariantCulture);

    private static string WithoutTime(string text)
    {
        int time = text.IndexOf(':');
        int end = time < 0 ? -1 : text.LastIndexOfAny(['T', ' '], time);
        return end < 0 ? text : text[..end].TrimEnd(',', ' ');
    }

    private static (string, string, string)? PartsOf(string written)
    {
        foreach (char separator in "/-.")
        {
            string[] parts = written.TrimEnd('.').Split(separator, StringSplitOptions.TrimEntries);
            if (parts.Length == 3 && parts.All(part => part.Length is >= 1 and <= 4 && part.All(char.IsAsciiDigit)))
            {
                return (parts[0], parts[1], parts[2]);
            }
        }

        return null;
    }

    private static IEnumerable<DateOnly?> Orders(string first, string second, string third, string? order)
    {
        if (order is null or "day-month-year")
        {
            yield return Day(third, second, first);
        }

        if (order is null or "month-day-year")
        {
            yield return Day(third, first, second);
        }

        // Nobody writes a year of four digits first and the day before the month.
        if (order is null or "year-month-day" || first.Length == 4)
        {
            yield return Day(first, second, third);
        }
    }

    private static DateOnly? Day(string year, string month, string day)
    {
        if (year.Length is not (2 or 4) || month.Length > 2 || day.Length > 2)
        {
            return null;
        }

        (int y, int m, int d) = (Number(year), Number(month), Number(day));
        y += year.Length == 2 ? 2000 : 0;
        return y > 0 && m is >= 1 and <= 12 && d >= 1 && d <= DateTime.DaysInMonth(y, m) ? new DateOnly(y, m, d) : null;
    }

    private static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}
