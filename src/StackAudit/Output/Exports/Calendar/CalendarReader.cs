using System.Globalization;

namespace StackAudit.Output;

/// <summary>Reads a calendar that <see cref="DecisionCalendar"/> wrote.</summary>
public static class CalendarReader
{
    /// <exception cref="IOException">It is none of ours, and so must not be taken for one, nor be written over.</exception>
    public static IReadOnlyList<CalendarEvent> Read(string file, string text)
    {
        string[] lines = [.. ContentLines.Unfold(text)];
        if (!lines.Contains($"PRODID:{CalendarText.Product}"))
        {
            throw new IOException($"`{file}` is no calendar that stackaudit wrote. Name another file.");
        }

        var events = new List<CalendarEvent>();
        Dictionary<string, string>? values = null;
        int depth = 0;
        foreach (string line in lines)
        {
            (string name, string value) = Split(line);
            switch (name, value)
            {
                case ("BEGIN", "VEVENT"):
                    (values, depth) = (new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase), 0);
                    break;
                case ("END", "VEVENT") when values is not null:
                    events.Add(Event(file, values));
                    values = null;
                    break;
                case ("BEGIN", _):
                    depth++;
                    break;
                case ("END", _):
                    depth--;
                    break;
                default:
                    // What an alarm says is not said by the event.
                    _ = depth == 0 && values?.TryAdd(name, value) == true;
                    break;
            }
        }

        return events;
    }

    private static CalendarEvent Event(string file, Dictionary<string, string> values)
    {
        string Value(string name) => ContentLines.Unescape(values.GetValueOrDefault(name, ""));
        if (Date(Value("DTSTART")) is not { } day || Date(Value("DTSTAMP")) is not { } stamp || !int.TryParse(Value("SEQUENCE"), NumberStyles.None, CultureInfo.InvariantCulture, out int sequence))
        {
            throw new IOException($"`{file}` has an event whose day or sequence cannot be read: `{Value("UID")}`. Name another file.");
        }

        return new CalendarEvent(Value("UID"), day, Value("SUMMARY"), Value("DESCRIPTION"), Value("CATEGORIES"), stamp)
        {
            Sequence = sequence,
            IsCancelled = Value("STATUS") == "CANCELLED",
        };
    }

    private static (string Name, string Value) Split(string line)
    {
        int colon = line.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? (line, "") : (line[..colon].Split(';')[0].ToUpperInvariant(), line[(colon + 1)..]);
    }

    private static DateOnly? Date(string value) =>
        value.Length >= 8 && DateOnly.TryParseExact(value[..8], "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? day : null;
}
