using StackAudit.Configuration;
using StackAudit.Schema;

namespace StackAudit.Graph.Computed;

/// <summary>
/// The days that lie whole terms from a day. All are counted from that one day, so that what follows the 31st of January
/// by months is the last of February and then the 31st of March again.
/// </summary>
internal sealed class Recurrence(BusinessCalendar calendar, DateOnly day, Duration term)
{
    /// <summary>How many terms lead to the first day that is not before another, which lies after the first; null when no number of terms does.</summary>
    public int? TermsUntil(DateOnly other) => Fewest(terms => After(terms) is not { } reached || reached >= other) is { } fewest && After(fewest) != null ? fewest : null;

    public DateOnly? After(int terms) => calendar.Add(day, term * terms);

    /// <summary>The latest day that lies one term or more before the day, and before another; null when the calendar does not reach that far.</summary>
    public DateOnly? LastBefore(DateOnly other) => Fewest(terms => Before(terms) is not { } reached || reached < other) is { } fewest ? Before(fewest) : null;

    private DateOnly? Before(int terms) => calendar.Subtract(day, term * terms);

    // A term of no days leads nowhere. Steps are doubled and then halved, since a term may be a day and the other day centuries away.
    private int? Fewest(Func<int, bool> isFarEnough)
    {
        if (After(1) <= day || Before(1) >= day)
        {
            return null;
        }

        int enough = 1;
        while (!isFarEnough(enough))
        {
            enough *= 2;
        }

        int tooFew = enough / 2;
        while (enough - tooFew > 1)
        {
            int middle = (tooFew + enough) / 2;
            (tooFew, enough) = isFarEnough(middle) ? (tooFew, middle) : (middle, enough);
        }

        return enough;
    }
}
