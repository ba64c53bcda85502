using System.Text.Json;
using StackAudit.Loading;
using StackAudit.Schema;

namespace StackAudit.Output.SchemaDocuments;

/// <summary>Writes what a field may hold, with all its short forms.</summary>
internal sealed class JsonTypeWriter(Utf8JsonWriter json, JsonSuggestions suggestions)
{
    private readonly RecordNames _names = new();

    /// <summary>Allows no further keys but those that belong to somebody else's program.</summary>
    public static void CloseToOthers(Utf8JsonWriter json)
    {
        WriteExtensions(json);
        json.WriteBoolean("additionalProperties", false);
    }

    public static void WriteExtensions(Utf8JsonWriter json)
    {
        json.WriteStartObject("patternProperties");
        json.WriteBoolean("^x-", true);
        json.WriteEndObject();
    }

    public void WriteField(Field field)
    {
        json.WriteStartObject(field.Name);
        if (field.Description is { } description)
        {
            json.WriteString("description", description);
        }

        WriteSuggestions(field);
        WriteAnyOf(field.IsRequired, () => WriteAlternatives(field));
        json.WriteEndObject();
    }

    /// <summary>Writes the definitions of all records that were referred to.</summary>
    public void WriteRecords()
    {
        while (_names.TryTake(out RecordType? type))
        {
            json.WritePropertyName(_names.Of(type));
            WriteRecord(type, [], requires: true);
        }
    }

    /// <summary>A mapping with fields; those that are given elsewhere need not be written.</summary>
    public void WriteRecord(RecordType type, IReadOnlyList<string> given, bool requires, Action? further = null)
    {
        json.WriteStartObject();
        json.WriteString("type", "object");
        json.WriteStartObject("properties");
        foreach (Field field in type.Stored)
        {
            WriteField(field);
        }

        further?.Invoke();
        json.WriteEndObject();
        Field[] required = requires ? [.. type.Stored.Where(field => field.IsRequired && !given.Contains(field.Name))] : [];
        if (required.Length > 0)
        {
            json.WriteStartArray("required");
            foreach (Field field in required)
            {
                json.WriteStringValue(field.Name);
            }

            json.WriteEndArray();
        }

        CloseToOthers(json);
        json.WriteEndObject();
    }

    public void WriteReference(string name)
    {
        json.WriteStartObject();
        json.WriteString("$ref", $"#/$defs/{name}");
        json.WriteEndObject();
    }

    /// <summary>Alternatives, among them that the value is missing unless it must not be.</summary>
    public void WriteAnyOf(bool isRequired, Action alternatives)
    {
        json.WriteStartArray("anyOf");
        alternatives();
        if (!isRequired)
        {
            WriteReference("missing");
        }

        json.WriteEndArray();
    }

    private void WriteAlternatives(Field field)
    {
        if (field.Type is MapType map)
        {
            WriteMap(map, [.. suggestions.KeysFor(field)]);
            return;
        }

        if (field.Type is not ListType list)
        {
            WriteOne(field.Type);
            return;
        }

        json.WriteStartObject();
        json.WriteString("type", "array");
        json.WriteStartObject("items");
        WriteSuggestions(field);
        json.WriteStartArray("anyOf");
        WriteElement(list, field);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
        WriteElement(list, field);
        if (list.Element is RecordType type && KeyedMappingReader.CanRead(list, type))
        {
            WriteKeyed(list, type, list.Key.Count);
        }
    }

    // Keys that are known are offered by editors; others are for the loader to judge.
    private void WriteMap(MapType map, IReadOnlyList<(string Key, string Text)> known)
    {
        json.WriteStartObject();
        json.WriteString("type", "object");
        if (known.Count > 0)
        {
            json.WriteStartObject("properties");
            foreach ((string key, string text) in known)
            {
                json.WriteStartObject(key);
                json.WriteString("description", text);
                WriteAnyOf(isRequired: false, () => WriteValue(map.Value));
                json.WriteEndObject();
            }

            json.WriteEndObject();
        }

        WriteExtensions(json);
        json.WriteStartObject("additionalProperties");
        WriteAnyOf(isRequired: false, () => WriteValue(map.Value));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteValue(FieldType type)
    {
        if (type is MapType map)
        {
            WriteMap(map, []);
        }
        else
        {
            WriteOne(type);
        }
    }

    // Examples are offered by editors, and forbid nothing.
    private void WriteSuggestions(Field field)
    {
        if (suggestions.For(field).ToArray() is { Length: > 0 } words)
        {
            json.WriteArray("examples", words, (json, word) => json.WriteStringValue(word));
        }
    }

    private void WriteElement(ListType list, Field field)
    {
        WriteOne(list.Element);
        if (list.Element is RecordType type && field.ShortForm is { } only)
        {
            WriteOne(type[only].Type);
        }
    }

    private void WriteKeyed(ListType list, RecordType type, int levels)
    {
        json.WriteStartObject();
        json.WriteString("type", "object");
        WriteExtensions(json);
        json.WriteStartObject("additionalProperties");
        json.WriteStartArray("anyOf");
        if (levels > 1)
        {
            WriteKeyed(list, type, levels - 1);
        }
        else
        {
            WriteRecord(type, list.Key, requires: true);
            if (KeyedMappingReader.ShortField(type, list.Key) is { } shortField)
            {
                WriteOne(shortField.Type);
            }
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteOne(FieldType type)
    {
        switch (type)
        {
            case RecordType record:
                WriteReference(_names.Of(record));
                break;
            case EnumType words:
                WriteEnum(words);
                break;
            case ReferenceType:
                WriteReference("id");
                break;
            case RawType:
                WriteReference(JsonScalarSchemas.Any);
                break;
            default:
                WriteReference(type.ToString()!.Replace("/", "~1", StringComparison.Ordinal));
                break;
        }
    }

    private void WriteEnum(EnumType words)
    {
        json.WriteStartObject();
        json.WriteStartArray("enum");
        foreach (EnumMember member in words.Members)
        {
            json.WriteStringValue(member.Name);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        if (words.Find("on") is not null && words.Find("none") is not null)
        {
            WriteOne(ScalarType.YesNo);
        }
    }
}
