using StackAudit.Schema;

namespace StackAudit.Language.Compact;

/// <summary>
/// Names the types that the schema declares by a field that has them, such as <c>tool.access.sso</c>, or <c>tool.reviews[]</c> for the elements of a list.
/// Enums and records are equal only to themselves, so a rule must come back with those of the schema at hand.
/// </summary>
internal static class SchemaPlaces
{
    private const string Elements = "[]";

    public static Dictionary<FieldType, string> Of(StackSchema schema)
    {
        var places = new Dictionary<FieldType, string>();
        foreach (EntityKind kind in schema.Kinds)
        {
            AddFields(places, kind.Name, kind.Fields);
        }

        return places;
    }

    public static FieldType Find(StackSchema schema, string place)
    {
        string[] names = place.Split('.');
        FieldType type = schema[names[0]].Fields;
        foreach (string name in names.AsSpan(1))
        {
            bool isElement = name.EndsWith(Elements, StringComparison.Ordinal);
            type = ((RecordType)type)[isElement ? name[..^Elements.Length] : name].Type;
            type = isElement ? ((ListType)type).Element : type;
        }

        return type;
    }

    private static void AddFields(Dictionary<FieldType, string> places, string place, RecordType record)
    {
        foreach (Field field in record.Fields)
        {
            Add(places, $"{place}.{field.Name}", field.Type);
        }
    }

    private static void Add(Dictionary<FieldType, string> places, string place, FieldType type)
    {
        if (!places.TryAdd(type, place))
        {
            return;
        }

        switch (type)
        {
            case ListType list:
                Add(places, place + Elements, list.Element);
                break;
            case RecordType record:
                AddFields(places, place, record);
                break;
        }
    }
}
