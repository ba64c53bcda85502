using System.Text.Json;
using StackAudit.Loading;
using StackAudit.Schema;

namespace StackAudit.Output.SchemaDocuments;

/// <summary>Writes the definitions of a kind and of its section.</summary>
internal sealed class JsonKindWriter(Utf8JsonWriter json, JsonTypeWriter types)
{
    private const string CommonData = "common-data";

    public void Write(EntityKind kind)
    {
        if (kind.Section is not { } section)
        {
            json.WritePropertyName(kind.Name);
            types.WriteRecord(kind.Fields, [], requires: true);
            return;
        }

        json.WriteStartObject(section);
        types.WriteAnyOf(isRequired: false, () => WriteSection(kind));
        json.WriteEndObject();

        // The definition of a kind has its name; where the section has the same, the section goes before.
        json.WriteStartObject(NameOf(kind));
        json.WriteStartArray("anyOf");
        WriteEntity(kind, requires: true);
        json.WriteEndArray();
        json.WriteEndObject();
        if (kind.Name == "data")
        {
            json.WriteStartObject(CommonData);
            json.WriteStartArray("anyOf");
            WriteEntity(kind, requires: false);
            types.WriteReference("missing");
            json.WriteEndArray();
            json.WriteEndObject();
        }
    }

    private static string NameOf(EntityKind kind) => kind.Name == kind.Section ? $"one-{kind.Name}" : kind.Name;

    private void WriteSection(EntityKind kind)
    {
        json.WriteStartObject();
        if (kind.IsList)
        {
            json.WriteString("type", "array");
            json.WriteStartObject("items");
            json.WriteString("$ref", $"#/$defs/{NameOf(kind)}");
            json.WriteEndObject();
            json.WriteEndObject();
            types.WriteReference(NameOf(kind));
            return;
        }

        json.WriteString("type", "object");
        if (kind.Name == "data")
        {
            WriteCommonData();
        }

        if (kind.IdFields.Count == 0)
        {
            json.WriteStartObject("propertyNames");
            json.WriteString("pattern", @"^[\p{L}\p{N}\-_.]+$");
            json.WriteEndObject();
        }

        JsonTypeWriter.WriteExtensions(json);
        json.WriteStartObject("additionalProperties");
        json.WriteString("$ref", $"#/$defs/{NameOf(kind)}");
        json.WriteEndObject();
        json.WriteEndObject();
    }

    // What is known about common data need not be written.
    private void WriteCommonData()
    {
        json.WriteStartObject("properties");
        foreach (KnownData data in DataTaxonomy.Shipped.CommonData)
        {
            json.WriteStartObject(data.Id);
            json.WriteString("$ref", $"#/$defs/{CommonData}");
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private void WriteEntity(EntityKind kind, bool requires)
    {
        types.WriteRecord(kind.Fields, kind.IsList ? [] : kind.IdFields, requires, kind.Name == "tool" ? WriteToolShortForms : null);
        if (!kind.IsList && kind.IdFields.Count > 0 && KeyedMappingReader.ShortField(kind.Fields, kind.IdFields) is not null)
        {
            types.WriteReference("text");
        }

        if (!kind.Fields.Stored.Any(field => field.IsRequired))
        {
            types.WriteReference("missing");
        }
    }

    private void WriteToolShortForms()
    {
        json.WriteStartObject("owner");
        types.WriteAnyOf(isRequired: false, () => types.WriteReference("id"));
        json.WriteEndObject();
        json.WriteStartObject("contract");
        types.WriteAnyOf(isRequired: false, () => types.WriteReference("contract"));
        json.WriteEndObject();
    }
}
