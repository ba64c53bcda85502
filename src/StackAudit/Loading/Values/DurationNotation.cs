using System.Buffers;
using System.Globalization;
using StackAudit.Schema;

namespace StackAudit.Loading;

/// <summary>Durations as people write them: <c>4 hours</c>, <c>90d</c>, <c>10 working days</c>, <c>realtime</c>.</summary>
public static class DurationNotation
{
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789.");

    /// <summary>The length of time; null for words that are none, and for more than a million of a unit.</summary>
    public static Duration? Parse(string text)
    {
        ReadOnlySpan<char> written = text.AsSpan().Trim();
        if (written is "realtime")
        {
            return Duration.Realtime;
        }

        int digits = written.IndexOfAnyExcept(Digits);
        if (digits <= 0 || !decimal.TryParse(written[..digits], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal amount))
        {
            return null;
        }

        // A million years leave the calendar, and a million minutes are two years: more than that is written in a larger unit.
        return amount > 1_000_000 ? null : Of(amount, written[digits..].Trim());
    }

    private static Duration? Of(decimal amount, ReadOnlySpan<char> unit) => unit switch
    {
        "min" or "minute" or "minutes" => Duration.Of(amount, "minute"),
        "h" or "hour" or "hours" => Duration.Of(amount, "hour"),
        "d" or "day" or "days" => Duration.Of(amount, "day"),
        "w" or "week" or "weeks" => Duration.Of(amount, "week"),
        "month" or "months" => Duration.Of(amount, "month"),
        "y" or "year" or "years" => Duration.Of(amount, "year"),
        "working day" or "working days" => Duration.Zero with { WorkingDays = amount },
        _ => null,
    };
}
