using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using StackAudit.Configuration;
using StackAudit.Schema;

namespace StackAudit.Output.SchemaDocuments;

/// <summary>Writes the JSON Schema by which editors check and complete the files of a stack. What needs the whole stack, such as whether an id exists, only loading can check.</summary>
public static class JsonSchemaWriter
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The schema as JSON.</summary>
    /// <param name="schema">All kinds, a company's own fields among them.</param>
    /// <param name="settings">What the company adds: the words by which a fact is written as not known, and those that editors offer.</param>
    public static string Write(StackSchema schema, Settings settings)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
            json.WriteString("title", "A file of a StackAudit stack");
            WriteSections(json, schema);
            json.WriteStartObject("$defs");
            JsonScalarSchemas.Write(json, settings.UnknownWords);
            var types = new JsonTypeWriter(json, new JsonSuggestions(settings));
            foreach (EntityKind kind in schema.Kinds.Where(IsWritten))
            {
                new JsonKindWriter(json, types).Write(kind);
            }

            types.WriteRecords();

            json.WriteEndObject();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.ToArray()) + "\n";
    }

    private static bool IsWritten(EntityKind kind) => kind.Section is not null || kind.Name == "proposal";

    private static void WriteSections(Utf8JsonWriter json, StackSchema schema)
    {
        json.WriteString("type", "object");
        json.WriteStartObject("properties");
        foreach (EntityKind kind in schema.Kinds.Where(IsWritten))
        {
            json.WriteStartObject(kind.Section ?? kind.Name);
            json.WriteString("$ref", $"#/$defs/{kind.Section ?? kind.Name}");
            json.WriteEndObject();
        }

        json.WriteEndObject();
        JsonTypeWriter.CloseToOthers(json);
    }
}
