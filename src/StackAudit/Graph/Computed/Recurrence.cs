using StackAudit.Configuration;
using StackAudit.Schema;

namespace StackAudit.Graph.Computed;

/// <summary>
/// The days that lie whole terms from a day. All are counted from that one day, so that what follows the 31st of January
/// by months is the last of February and then the 31st of March again.
/// </summary>
internal sealed class Recurrence(BusinessCalendar calendar, DateOnly day, Duration term)
{
    public DateOnly? After(int terms) => calendar.Add(day, term * terms);

    /// <summary>How many terms lead to the first day after the first that is not before another; null when no number of terms does.</summary>
    public int? TermsUntil(DateOnly other)
    {
        if (!(After(1) > day))
        {
            return null;
        }

        int terms = Fewest(terms => !(After(terms) < other));
        return After(terms) == null ? null : terms;
    }

    /// <summary>The latest day that lies one term or more before the first, and before another; null when there is none.</summary>
    public DateOnly? LastBefore(DateOnly other) => Before(1) < day ? Before(Fewest(terms => !(Before(terms) >= other))) : null;

    private DateOnly? Before(int terms) => calendar.Subtract(day, term * terms);

    // Steps are doubled and then halved, since a term may be a day and the other day centuries away. Beyond the calendar is far enough.
    private static int Fewest(Func<int, bool> isFarEnough)
    {
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
