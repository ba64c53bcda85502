using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace StackAudit.Starting;

/// <summary>What tells an editor by which schema the files of a stack are written, for the usual extension for YAML.</summary>
internal static class EditorSettings
{
    public const string Path = ".vscode/settings.json";

    // What is no part of a stack: its settings, what is hidden, such as the baseline, and what the reader of a stack leaves out.
    private static readonly string[] Others = [Configuration.Settings.FileName, "**/.*.yaml", "**/.*/**", "proposals/**", "rules/**/tests/**", "**/*.mapping.yaml"];

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
            Bind(json, folder, SchemaFiles.OfFiles, [$"{folder}**/*.yaml", .. Others.Select(pattern => $"!{folder}{pattern}")]);
            Bind(json, folder, SchemaFiles.OfSettings, $"{folder}stackaudit.yaml");
            json.WriteEndObject();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.ToArray()) + "\n";
    }

    private static void Bind(Utf8JsonWriter json, string folder, string schema, params string[] patterns)
    {
        json.WriteStartArray($"./{folder}{schema}");
        foreach (string pattern in patterns)
        {
            json.WriteStringValue(pattern);
        }

        json.WriteEndArray();
    }
}
