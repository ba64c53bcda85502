using StackAudit.Graph.Computed;
using StackAudit.Language.Compilation;
using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Cards;

/// <summary>Reads the fields of an entity as facts.</summary>
internal static class FactReader
{
    // The card has a part of its own for them.
    private static readonly string[] Told = ["inbound", "outbound", "flows"];

    public static IEnumerable<CardFact> Stored(Record record, string prefix = "")
    {
        foreach (Field field in record.Type.Stored.Where(record.IsWritten))
        {
            string name = prefix + field.Name;
            object? value = record[field];
            IEnumerable<CardFact> facts = value switch
            {
                Record inner when field.Type is RecordType => Stored(inner, $"{name}."),
                object[] { Length: > 0 } items when field.Records is not null => items.Cast<Record>().Select(item => new CardFact(name, Print(item), item.Location)),
                null => [new CardFact(name, record.UnknownWordOf(field) is { } word ? $"(not known: {word})" : "(left empty)", record.LocationOf(field))],
                _ => [new CardFact(name, Print(value, field.Type), record.LocationOf(field))],
            };
            foreach (CardFact fact in facts)
            {
                yield return fact;
            }
        }
    }

    public static IEnumerable<CardFact> Computed(Entity entity, ComputedFields computed)
    {
        foreach (Field field in entity.Type.Computed.Where(field => !Told.Contains(field.Name)))
        {
            if (computed.TryGetValue(entity, field, out ComputedValue read) && read.Value is not (null or object[] { Length: 0 }))
            {
                yield return new CardFact(field.Name, Print(read.Value, field.Type), null);
            }
        }
    }

    private static string Print(object? value, FieldType type) => value switch
    {
        object[] items => items.Length == 0 ? "none" : string.Join(", ", items.Select(item => Print(item, type is ListType list ? list.Element : type))),
        Entity entity => entity.Id,
        Record record => Print(record),
        _ => Printer.Print(value, type),
    };

    private static string Print(Record record) =>
        string.Join(", ", record.Type.Stored.Where(field => record[field] is not null).Select(field => $"{field.Name} {Print(record[field], field.Type)}"));
}
