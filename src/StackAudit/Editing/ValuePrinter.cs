using System.Globalization;
using StackAudit.Loading;
using StackAudit.Model;
using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Editing;

/// <summary>Writes values of the model as the loader reads them back, on one line. Null for what it would not read back.</summary>
/// <param name="unknownWords">What stands for no value.</param>
internal sealed class ValuePrinter(IEnumerable<string> unknownWords)
{
    private readonly HashSet<string> _unknownWords = new(unknownWords, StringComparer.OrdinalIgnoreCase);

    public string? Print(object? value, FieldType type) => (value, type) switch
    {
        (object[] items, ListType list) => PrintAll(items.Select(item => Print(item, list.Element))) is { } printed ? $"[{printed}]" : null,
        (not null, ListType list) => Print(value, list.Element) is { } single ? $"[{single}]" : null,
        (Entity entity, ReferenceType) => PrintText(entity.Id),
        (Record record, RecordType) => Print(record, []),
        (EnumMember member, _) => member.Name,
        (string text, ScalarType { Scalar: Scalar.Word }) => WordNotation.IsWord(text) ? PrintText(text) : null,
        (string text, _) => PrintText(text),
        (bool answer, _) => answer ? "yes" : "no",
        (DateOnly date, _) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        (decimal share, ScalarType { Scalar: Scalar.Percent }) => share < 0 ? null : $"{Plain(share * 100)}%",
        (decimal number, _) => Plain(number),
        (Duration duration, _) => Print(duration),
        (Money money, _) => Print(money),
        _ => null,
    };

    /// <summary>The fields of a record in braces, but for some.</summary>
    public string? Print(Record record, IReadOnlyCollection<Field> except)
    {
        Field[] given = [.. record.Type.Stored.Where(field => record[field] is not null && !except.Contains(field))];
        string? printed = PrintAll(given.Select(field => Print(record[field], field.Type) is { } value ? $"{field.Name}: {value}" : null));
        return printed is null ? null : printed.Length == 0 ? "{}" : $"{{ {printed} }}";
    }

    private static string? PrintAll(IEnumerable<string?> parts)
    {
        string?[] printed = [.. parts];
        return printed.Contains(null) ? null : string.Join(", ", printed);
    }

    private string? PrintText(string text) => text.Length == 0 || _unknownWords.Contains(text) ? null : YamlText.InFlow(text);

    private static string Plain(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture);

    // What is measured in several units at once is not read, unless one unit can say it.
    private static string? Print(Duration duration) => duration switch
    {
        { Years: 0, Months: 0, Days: 0, Minutes: 0, WorkingDays: 0 } => "0 days",
        { Days: 0, Minutes: 0, WorkingDays: 0, Months: 0 } => Print(duration.Years, "years"),
        { Days: 0, Minutes: 0, WorkingDays: 0 } => Print((duration.Years * 12) + duration.Months, "months"),
        { Years: 0, Months: 0, Minutes: 0, WorkingDays: 0 } => Print(duration.Days, "days"),
        { Years: 0, Months: 0, Days: 0, Minutes: 0 } => Print(duration.WorkingDays, "working days"),
        { Years: 0, Months: 0, WorkingDays: 0 } when duration.Minutes % 60 == 0 => Print((duration.Days * 24) + (duration.Minutes / 60), "hours"),
        { Years: 0, Months: 0, WorkingDays: 0 } => Print((duration.Days * 24 * 60) + duration.Minutes, "minutes"),
        _ => null,
    };

    private static string? Print(decimal amount, string unit)
    {
        string printed = $"{Plain(amount)} {(amount == 1 ? unit[..^1] : unit)}";
        return DurationNotation.Parse(printed) is null ? null : printed;
    }

    private static string? Print(Money money)
    {
        if (money.Parts is not [var (currency, amount)])
        {
            return null;
        }

        // A point and three digits would have two readings.
        string printed = Plain(amount);
        int decimals = printed.IndexOf('.') is var point && point < 0 ? 0 : printed.Length - point - 1;
        return $"{currency} {printed}{(decimals == 3 ? "0" : "")}";
    }
}
