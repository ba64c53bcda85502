using System.Globalization;
using StackAudit.Model;
using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Loading;

/// <summary>Gives the records of a list the key by which they are known, while what they refer to is still an id.</summary>
internal static class ListKeys
{
    public static void Assign(ListType list, IReadOnlyList<object> items, FileContext file)
    {
        Dictionary<string, (Record First, int Count)>? seen = items.Count > 1 ? new(StringComparer.Ordinal) : null;
        foreach (object item in items)
        {
            var record = (Record)item;
            record.Key = KeyOf(record, list.Key);
            if (seen is not null && list.Key.Count > 0)
            {
                Distinguish(record, seen, file);
            }

            if (record is Entity entity)
            {
                entity.Id = record.Key;
            }
        }
    }

    /// <summary>The values of the fields that make up a key, as text.</summary>
    /// <param name="idOf">What stands for an entity, once references are resolved.</param>
    public static string KeyOf(Record record, IReadOnlyList<string> fields, string separator = "/", Func<Entity, string>? idOf = null) =>
        fields is [var only] ? Print(record[record.Type[only]], idOf) : string.Join(separator, fields.Select(name => Print(record[record.Type[name]], idOf)));

    private static void Distinguish(Record record, Dictionary<string, (Record First, int Count)> seen, FileContext file)
    {
        string key = record.Key;
        if (seen.TryAdd(key, (record, 1)))
        {
            return;
        }

        // Entities with an id of their own are told apart by it over the whole stack, not within one list.
        if (record is Entity { Kind.IdFields: ["id"] })
        {
            return;
        }

        (Record first, int count) = seen[key];
        seen[key] = (first, count + 1);
        record.Key = string.Create(CultureInfo.InvariantCulture, $"{key}#{count + 1}");
        file.Report(ShapeDiagnostics.RepeatedRecord(record.Location, record, key, first.Location));
    }

    private static string Print(object? value, Func<Entity, string>? idOf) => value switch
    {
        null => "",
        string text => text,
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        decimal number => number.ToString(CultureInfo.InvariantCulture),
        object[] items => string.Join(", ", items.Select(item => Print(item, idOf))),
        Entity entity when idOf is not null => idOf(entity),
        _ => value.ToString() ?? "",
    };
}
