using System.Text.Json;
using StackAudit.Model;
using StackAudit.Rules;

namespace StackAudit.Output;

/// <summary>Writes why a result does not count. An exception beside the line is in the source; one of the settings, or the baseline, is not.</summary>
internal static class SarifSuppressions
{
    public static void Write(Utf8JsonWriter json, Finding finding, StackModel model, string folder)
    {
        if (finding.Status is not (FindingStatus.Excepted or FindingStatus.Baselined))
        {
            return;
        }

        (string reason, string until) = ExceptionWords.Of(finding);
        bool isInSource = finding.Exception is { } exception && model.Files.Any(file => file.Path == exception.Source.Path);
        json.WriteStartArray("suppressions");
        json.WriteStartObject();
        json.WriteString("kind", isInSource ? "inSource" : "external");
        json.WriteString("status", "accepted");
        json.WriteString("justification", reason.Length > 0 ? reason : ExceptionWords.Sentence(finding));
        if (finding.Exception != null)
        {
            json.WriteStartObject("location");
            SarifPlaces.WritePhysical(json, finding.Exception.Location, folder);
            json.WriteEndObject();
        }

        json.WriteStartObject("properties");
        json.WriteString("until", until.Length == 0 ? null : until);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
    }
}
