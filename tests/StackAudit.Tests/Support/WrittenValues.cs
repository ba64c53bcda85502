using System.Collections;
using System.Globalization;
using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Tests.Support;

/// <summary>Turns values as a test writes them into values as the model holds them.</summary>
internal static class WrittenValues
{
    /// <summary>Sets a field, written with dots where it lies in records.</summary>
    public static void Set(Record record, string path, object? value)
    {
        int dot = path.IndexOf('.', StringComparison.Ordinal);
        Field field = record.Type[dot < 0 ? path : path[..dot]];
        if (dot < 0)
        {
            record.Set(field, Parse(field.Type, value, record), default);
            return;
        }

        Record inner = record[field] as Record ?? new Record(field.Records!, record.Source, default, record);
        record.Set(field, inner, default);
        Set(inner, path[(dot + 1)..], value);
    }

    public static object? Parse(FieldType type, object? written, Record owner) => (type, written) switch
    {
        (_, null) => null,
        (ListType list, IEnumerable items and not string and not (string, object?)[]) =>
            items.Cast<object?>().Select(item => Parse(list.Element, item, owner)).ToArray(),
        (ListType list, _) => new[] { Parse(list.Element, written, owner) },
        (MapType, (string Key, object?)[] entries) => entries.Select(entry => ToMapEntry((MapType)type, entry, owner)).ToArray(),
        (RawType, _) => new RawValue([((string)written, default)], false, owner.Source),
        (RecordType record, (string Field, object?)[] fields) => ToRecord(record, fields, owner),
        (EnumType members, string word) => members.Find(word) ?? throw new ArgumentException($"`{word}` is not one of {members}."),
        (ReferenceType, Entity entity) => entity,
        (ScalarType scalar, string text) => Parse(scalar.Scalar, text),
        (ScalarType, int number) => (decimal)number,
        (ScalarType, decimal or bool) => written,
        _ => throw new ArgumentException($"`{written}` is no value of the type {type}."),
    };

    private static object Parse(Scalar scalar, string text) => scalar switch
    {
        Scalar.Date => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture),
        Scalar.Duration => ParseDuration(text),
        Scalar.Money => new Money(decimal.Parse(text[4..], CultureInfo.InvariantCulture), text[..3]),
        Scalar.Number => decimal.Parse(text, CultureInfo.InvariantCulture),
        Scalar.Percent => decimal.Parse(text.TrimEnd('%'), CultureInfo.InvariantCulture) / 100,
        Scalar.YesNo => text == "yes",
        _ => text,
    };

    private static Duration ParseDuration(string text)
    {
        int space = text.IndexOf(' ', StringComparison.Ordinal);
        decimal amount = decimal.Parse(text[..space], CultureInfo.InvariantCulture);
        string unit = text[(space + 1)..].TrimEnd('s');
        return unit == "working day"
            ? Duration.Zero with { WorkingDays = amount }
            : Duration.Of(amount, unit) ?? throw new ArgumentException($"`{text}` is no duration.");
    }

    private static MapEntry ToMapEntry(MapType type, (string Key, object? Value) entry, Record owner) =>
        new(entry.Key, default, Parse(type.Value, entry.Value, owner), default, owner.Source);

    private static Record ToRecord(RecordType type, (string Field, object? Value)[] fields, Record owner)
    {
        var record = new Record(type, owner.Source, default, owner);
        foreach ((string field, object? value) in fields)
        {
            Set(record, field, value);
        }

        return record;
    }
}
