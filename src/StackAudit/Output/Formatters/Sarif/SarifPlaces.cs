using System.Text.Json;
using StackAudit.Text;

namespace StackAudit.Output;

/// <summary>Places of files as SARIF writes them.</summary>
internal static class SarifPlaces
{
    /// <summary>The root of the repository, from which all files are told.</summary>
    public const string Root = "%SRCROOT%";

    /// <param name="json">What is written to.</param>
    /// <param name="location">The place.</param>
    /// <param name="folder">That of the stack, as seen from the root.</param>
    public static void WritePhysical(Utf8JsonWriter json, Location location, string folder)
    {
        json.WriteStartObject("physicalLocation");
        WriteFile(json, folder + location.Source.Path);
        json.WriteStartObject("region");
        WriteRegion(json, location.Start, location.End);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    public static void WriteFile(Utf8JsonWriter json, string path)
    {
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", string.Join('/', path.Split('/').Select(Uri.EscapeDataString)));
        json.WriteString("uriBaseId", Root);
        json.WriteEndObject();
    }

    public static void WriteRegion(Utf8JsonWriter json, LinePosition start, LinePosition end)
    {
        json.WriteNumber("startLine", start.Line);
        json.WriteNumber("startColumn", start.Column);
        json.WriteNumber("endLine", end.Line);
        json.WriteNumber("endColumn", end.Column);
    }

    public static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }
}
