using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using StackAudit.Configuration;
using StackAudit.Diagnostics;
using StackAudit.Rules;
using StackAudit.Schema;

namespace StackAudit.Output.SchemaDocuments;

/// <summary>The keys of <c>stackaudit.yaml</c>, for people and as the JSON Schema by which editors check and complete it.</summary>
public static class SettingsSchemaDocuments
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A line for each key.</summary>
    public static string Print(StackSchema schema)
    {
        var text = new StringBuilder();
        RecordType type = TypeFor(schema);
        int width = type.Fields.Max(field => field.Name.Length) + 2;
        foreach (Field key in type.Stored)
        {
            SchemaPrinter.Append(text, key, key.Name, width);
        }

        return text.Append("\nAll keys are optional; * is required within its entry. A key that starts with `x-` is left alone.\n").ToString();
    }

    /// <summary>The JSON Schema, which offers the rules, parameters and tables of a stack.</summary>
    /// <param name="paths">Folders and files of one stack.</param>
    /// <param name="problems">Receives what is wrong with its settings and rules.</param>
    public static string Json(IReadOnlyList<string> paths, DiagnosticBag problems)
    {
        RuleLibrary library = RuleLibrary.Load(paths, []);
        problems.AddRange(library.Problems);
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
            json.WriteString("title", $"The settings of a StackAudit stack, {Settings.FileName}");
            json.WriteString("$ref", "#/$defs/settings");
            json.WriteStartObject("$defs");
            var types = new JsonTypeWriter(json, new JsonSuggestions(library.Settings, new RuleSuggestions(library)));
            JsonScalarSchemas.Write(json, []);
            JsonScalarSchemas.WriteAny(json);
            json.WritePropertyName("settings");
            json.WriteStartObject();
            types.WriteAnyOf(isRequired: false, () => types.WriteRecord(TypeFor(library.Schema), [], requires: true));
            json.WriteEndObject();
            types.WriteRecords();
            json.WriteEndObject();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.ToArray()) + "\n";
    }

    // The company's own fields of the stack are set in this file.
    private static RecordType TypeFor(StackSchema schema) => SettingsSchema.With(schema["stack"].Fields.Stored.Where(field => field.Name != "name"));
}
