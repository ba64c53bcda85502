using System.Text;

namespace StackAudit.Output;

/// <summary>
/// A calendar of decisions, which goes on from an earlier one: what says the same stays as it was, what says something else rises in its sequence,
/// and what is gone is cancelled. Nothing ever leaves it: what comes back, such as the notice of the next term, must be above all that was said before.
/// </summary>
public static class DecisionCalendar
{
    /// <param name="result">Of a stack that loaded as a whole.</param>
    /// <param name="until">The last day of events that are new.</param>
    /// <param name="earlier">The calendar that was handed out before; empty for none.</param>
    public static IReadOnlyList<CalendarEvent> Of(AnalysisResult result, DateOnly until, IReadOnlyList<CalendarEvent> earlier) =>
        Merge(DecisionEvents.Of(result), until, earlier, result.Model.Today);

    public static void Write(IReadOnlyList<CalendarEvent> events, string stack, Stream output) =>
        output.Write(Encoding.UTF8.GetBytes(CalendarText.Of(events, stack)));

    internal static IReadOnlyList<CalendarEvent> Merge(IReadOnlyList<CalendarEvent> due, DateOnly until, IReadOnlyList<CalendarEvent> earlier, DateOnly today)
    {
        Dictionary<string, CalendarEvent> before = earlier.GroupBy(known => known.Uid, StringComparer.Ordinal).ToDictionary(known => known.Key, known => known.MaxBy(each => each.Sequence)!, StringComparer.Ordinal);
        HashSet<string> still = [.. due.Select(found => found.Uid)];

        // What a calendar already has stays in it, however far ahead this one looks.
        IEnumerable<CalendarEvent> kept = due.Where(found => found.Day <= until || before.ContainsKey(found.Uid)).Select(found => Next(found, before.GetValueOrDefault(found.Uid)));
        IEnumerable<CalendarEvent> gone = before.Values.Where(known => !still.Contains(known.Uid)).Select(known => Next(known with { IsCancelled = true, Stamp = today }, known));
        return [.. kept.Concat(gone).OrderBy(found => found.Day).ThenBy(found => found.Uid, StringComparer.Ordinal)];
    }

    private static CalendarEvent Next(CalendarEvent now, CalendarEvent? before) =>
        before is null ? now : now.SaysTheSameAs(before) ? before : now with { Sequence = before.Sequence + 1 };
}
