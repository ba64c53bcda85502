using System.Text.Json;
using StackAudit.Diagnostics;
using StackAudit.Rules;
using StackAudit.Text;

namespace StackAudit.Output;

/// <summary>A finding or problem as reviewdog reads it. Columns count bytes.</summary>
internal sealed record RdjsonRemark(string Message, string? Help, Location Location, Severity Severity, string Code)
{
    public string? Link { get; init; }

    public IReadOnlyList<LineSuggestion> Suggestions { get; init; } = [];

    public IReadOnlyList<RelatedLocation> Related { get; init; } = [];

    public static RdjsonRemark Of(Finding finding, Location place, LoadedTexts texts) => new(finding.Message, finding.Rule.Help, place, finding.Severity, finding.Rule.Code)
    {
        Link = finding.Rule.Link,
        Suggestions = LineSuggestion.Of(finding.Fixes, place.Source.Path, texts),
        Related = [.. finding.Path.Select(step => new RelatedLocation(step.Location, PathWords.Of(step))), .. finding.Related],
    };

    public void Write(Utf8JsonWriter json, string folder)
    {
        json.WriteStartObject();
        json.WriteString("message", string.IsNullOrEmpty(Help) ? Message : $"{Message}\n{Help}");
        WriteLocation(json, Location, folder);
        json.WriteString("severity", Word);
        json.WriteStartObject("code");
        json.WriteString("value", Code);
        if (!string.IsNullOrEmpty(Link))
        {
            json.WriteString("url", Link);
        }

        json.WriteEndObject();
        json.WriteArray("suggestions", Suggestions, WriteSuggestion);
        json.WriteArray("related_locations", Related, (json, place) =>
        {
            json.WriteStartObject();
            json.WriteString("message", place.Message);
            WriteLocation(json, place.Location, folder);
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }

    private string Word => Severity switch
    {
        Severity.Error => "ERROR",
        Severity.Warning => "WARNING",
        Severity.Info => "INFO",
        _ => "UNKNOWN_SEVERITY",
    };

    private static void WriteSuggestion(Utf8JsonWriter json, LineSuggestion suggestion)
    {
        json.WriteStartObject();
        json.WriteStartObject("range");
        json.WriteStartObject("start");
        json.WriteNumber("line", suggestion.First);
        json.WriteEndObject();
        json.WriteStartObject("end");
        json.WriteNumber("line", suggestion.Last);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteString("text", suggestion.Text);
        json.WriteEndObject();
    }

    private static void WriteLocation(Utf8JsonWriter json, Location place, string folder)
    {
        json.WriteStartObject("location");
        json.WriteString("path", folder + place.Source.Path);
        json.WriteStartObject("range");
        WritePosition(json, "start", place.Source, place.Start);
        WritePosition(json, "end", place.Source, place.End);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WritePosition(Utf8JsonWriter json, string name, SourceText source, LinePosition position)
    {
        json.WriteStartObject(name);
        json.WriteNumber("line", position.Line);
        json.WriteNumber("column", ByteColumn.Of(source, position));
        json.WriteEndObject();
    }
}
