using System.Globalization;
using System.Text;

namespace StackAudit.Output;

/// <summary>A calendar as calendars read it, RFC 5545. Written by hand: it is thirty lines, and the libraries for it find their parts by reflection.</summary>
internal static class CalendarText
{
    /// <summary>Who wrote it, so that no other calendar is taken for an earlier one of ours.</summary>
    public const string Product = "-//StackAudit//Decisions//EN";

    // Two weeks to talk about it, and three days to do it.
    private static readonly int[] DaysBefore = [14, 3];

    public static string Of(IReadOnlyList<CalendarEvent> events, string stack)
    {
        var text = new StringBuilder();
        foreach (string line in (string[])["BEGIN:VCALENDAR", "VERSION:2.0", $"PRODID:{Product}", "CALSCALE:GREGORIAN", "METHOD:PUBLISH", $"X-WR-CALNAME:{Text($"Decisions of {VisibleText.Of(stack, ascii: false)}")}"])
        {
            ContentLines.Append(text, line);
        }

        foreach (CalendarEvent each in events)
        {
            foreach (string line in Lines(each))
            {
                ContentLines.Append(text, line);
            }
        }

        ContentLines.Append(text, "END:VCALENDAR");
        return text.ToString();
    }

    private static IEnumerable<string> Lines(CalendarEvent each) =>
    [
        "BEGIN:VEVENT",
        $"UID:{each.Uid}",
        $"DTSTAMP:{Day(each.Stamp)}T000000Z",
        $"SEQUENCE:{each.Sequence.ToString(CultureInfo.InvariantCulture)}",
        $"STATUS:{(each.IsCancelled ? "CANCELLED" : "CONFIRMED")}",
        $"DTSTART;VALUE=DATE:{Day(each.Day)}",
        $"DTEND;VALUE=DATE:{Day(each.Day.AddDays(1))}",
        $"SUMMARY:{Text(each.Summary)}",
        $"DESCRIPTION:{Text(each.Description)}",
        $"CATEGORIES:{Text(each.Category)}",
        "TRANSP:TRANSPARENT",
        .. each.IsCancelled ? [] : DaysBefore.SelectMany(days => Alarm(each, days)),
        "END:VEVENT",
    ];

    private static IEnumerable<string> Alarm(CalendarEvent each, int daysBefore) =>
        ["BEGIN:VALARM", "ACTION:DISPLAY", string.Create(CultureInfo.InvariantCulture, $"TRIGGER:-P{daysBefore}D"), $"DESCRIPTION:{Text(each.Summary)}", "END:VALARM"];

    private static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    private static string Text(string text) => ContentLines.Escape(text);
}
