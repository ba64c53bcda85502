using System.Globalization;
using System.Text.Json;
using StackAudit.Language.Compilation;
using StackAudit.Revisions;
using StackAudit.Text;

namespace StackAudit.Output;

/// <summary>Changes for other programs; not versioned.</summary>
internal static class ChangesJson
{
    public static void Write(StackChanges changes, Stream output)
    {
        JsonParts.WriteObject(output, json =>
        {
            json.WriteString("before", changes.Before);
            json.WriteString("after", changes.After);
            json.WriteString("asOf", Printer.Date(changes.AsOf));
            json.WriteArray("changes", [.. changes.Changes, .. changes.Moved], WriteChange);
            json.WriteArray("also", changes.Also, WriteFinding);
        });
    }

    private static void WriteChange(Utf8JsonWriter json, ModelChange change)
    {
        json.WriteStartObject();
        json.WriteString("change", ChangeWords.Kind(change.Kind));
        json.WriteString("kind", change.Subject);
        json.WriteString("id", change.Id);
        json.WriteString("name", change.Name);
        json.WriteString("formerId", change.FormerId);
        json.WriteString("formerFile", change.Before?.Source.Path);
        json.WriteLocation(change.Location);
        json.WriteArray("fields", change.Fields, WriteField);
        json.WriteArray("findings", change.Findings, WriteFinding);
        json.WriteEndObject();
    }

    private static void WriteField(Utf8JsonWriter json, FieldChange field)
    {
        json.WriteStartObject();
        json.WriteString("field", field.Field);
        json.WriteBoolean("list", field.IsList);
        json.WriteArray("before", field.Before, (json, value) => json.WriteStringValue(value));
        json.WriteArray("after", field.After, (json, value) => json.WriteStringValue(value));
        json.WriteLocation(field.Location);
        json.WriteEndObject();
    }

    private static void WriteFinding(Utf8JsonWriter json, ChangedFinding changed)
    {
        json.WriteStartObject();
        json.WriteString("outcome", ChangeWords.Outcome(changed.Outcome));
        json.WritePropertyName("finding");
        JsonFinding.Write(json, changed.Finding);
        json.WriteEndObject();
    }
}
