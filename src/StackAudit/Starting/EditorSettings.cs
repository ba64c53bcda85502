using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace StackAudit.Starting;

/// <summary>What tells an editor by which schema the files of a stack are written, for the usual extension for YAML.</summary>
internal static class EditorSettings
{
    public const string Path = ".vscode/settings.json";

    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="stack">The folder of the stack as seen from the folder that the editor opens, which is where the settings stand.</param>
    public static string For(string stack)
    {
        string folder = stack == "." ? "" : $"{stack}/";
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteStartObject("yaml.schemas");
            json.WriteStartArray($"./{folder}{SchemaFiles.OfFiles}");
            foreach (string pattern in (string[])[$"{folder}**/*.yaml", $"!{folder}stackaudit.yaml"])
            {
                json.WriteStringValue(pattern);
            }

            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.ToArray()) + "\n";
    }
}
