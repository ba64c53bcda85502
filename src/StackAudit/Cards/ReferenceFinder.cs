using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Cards;

/// <summary>Finds every place where an entity names another.</summary>
internal static class ReferenceFinder
{
    public static IEnumerable<(Entity Target, CardReference Reference)> Find(StackModel model) =>
        model.Schema.Kinds.SelectMany(kind => model.All(kind.Name)).SelectMany(entity => In(entity, entity, ""));

    private static IEnumerable<(Entity, CardReference)> In(Entity by, Record record, string prefix)
    {
        foreach (Field field in record.Type.Stored)
        {
            FieldType type = field.Type is ListType list ? list.Element : field.Type;
            object[] values = record[field] switch { object[] items => items, { } single => [single], _ => [] };
            foreach (object value in values)
            {
                // What was filled in by the loader is written nowhere, as the tool of a contract that stands inside it.
                if (type is ReferenceType && value is Entity target && record.IsWritten(field))
                {
                    yield return (target, new CardReference(by, prefix + field.Name, record.LocationOf(field)));
                }
                else if (type is RecordType && value is Record inner and not Entity)
                {
                    foreach ((Entity, CardReference) found in In(by, inner, $"{prefix}{field.Name}."))
                    {
                        yield return found;
                    }
                }
            }
        }
    }
}
