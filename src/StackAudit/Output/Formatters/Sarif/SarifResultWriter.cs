using System.Text.Json;
using StackAudit.Diagnostics;
using StackAudit.Rules;
using StackAudit.Text;

namespace StackAudit.Output;

/// <summary>Writes the results of a run.</summary>
internal sealed class SarifResultWriter(AnalysisResult run, string folder)
{
    private readonly LoadedTexts _texts = new(run);

    public void Write(Utf8JsonWriter json, SarifResult result)
    {
        Finding finding = result.Finding;
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Rule.Code);
        json.WriteNumber("ruleIndex", result.RuleIndex);
        json.WriteString("level", SarifLevels.Level(finding.Severity));
        SarifPlaces.WriteText(json, "message", result.Message.Text);
        json.WriteStartArray("locations");
        json.WriteStartObject();
        SarifPlaces.WritePhysical(json, result.Primary, folder);
        json.WriteEndObject();
        json.WriteEndArray();
        WriteRelated(json, result.Message.Places);
        WritePath(json, result.Steps);
        json.WriteStartObject("partialFingerprints");
        json.WriteString("primaryLocationLineHash", $"{finding.Id}:1");
        json.WriteString("stackaudit/v1", finding.Id);
        json.WriteEndObject();
        WriteFixes(json, finding.Fixes);
        json.WriteNumber("rank", FindingRank.Of(finding));
        SarifSuppressions.Write(json, finding, run.Model, folder);
        if (finding.Status is FindingStatus.New or FindingStatus.Unchanged)
        {
            json.WriteString("baselineState", finding.Status.Word());
        }

        WriteProperties(json, finding);
        json.WriteEndObject();
    }

    private void WriteRelated(Utf8JsonWriter json, IReadOnlyList<RelatedLocation> places)
    {
        if (places.Count == 0)
        {
            return;
        }

        json.WriteStartArray("relatedLocations");
        for (int i = 0; i < places.Count; i++)
        {
            json.WriteStartObject();
            json.WriteNumber("id", i + 1);
            SarifPlaces.WritePhysical(json, places[i].Location, folder);
            if (places[i].Message.Length > 0)
            {
                SarifPlaces.WriteText(json, "message", places[i].Message);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WritePath(Utf8JsonWriter json, IReadOnlyList<PathStep> steps)
    {
        if (steps.Count == 0)
        {
            return;
        }

        json.WriteStartArray("codeFlows");
        json.WriteStartObject();
        json.WriteStartArray("threadFlows");
        json.WriteStartObject();
        json.WriteArray("locations", steps, (json, step) =>
        {
            json.WriteStartObject();
            json.WriteStartObject("location");
            SarifPlaces.WritePhysical(json, step.Location, folder);
            SarifPlaces.WriteText(json, "message", step.Carries.Length == 0 ? PathWords.Of(step) : $"{PathWords.Of(step)}, {step.Carries}");
            json.WriteEndObject();
            json.WriteEndObject();
        });
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private void WriteFixes(Utf8JsonWriter json, IReadOnlyList<Fix> fixes)
    {
        Fix[] placed = [.. fixes.Where(fix => fix.Edits.All(edit => _texts.Find(edit.File) != null))];
        if (placed.Length == 0)
        {
            return;
        }

        json.WriteArray("fixes", placed, (json, fix) =>
        {
            json.WriteStartObject();
            SarifPlaces.WriteText(json, "description", fix.Title);
            json.WriteArray("artifactChanges", [.. fix.Edits.GroupBy(edit => edit.File, StringComparer.Ordinal)], WriteChange);
            json.WriteEndObject();
        });
    }

    private void WriteChange(Utf8JsonWriter json, IGrouping<string, TextEdit> edits)
    {
        SourceText source = _texts.Find(edits.Key)!;
        json.WriteStartObject();
        SarifPlaces.WriteFile(json, folder + edits.Key);
        json.WriteArray("replacements", [.. edits], (json, edit) =>
        {
            json.WriteStartObject();
            json.WriteStartObject("deletedRegion");
            SarifPlaces.WriteRegion(json, source.PositionOf(edit.Span.Start), source.PositionOf(edit.Span.End));
            json.WriteEndObject();
            SarifPlaces.WriteText(json, "insertedContent", edit.Text);
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }

    private static void WriteProperties(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject("properties");
        json.WriteString("status", finding.Status.Word());
        json.WriteArray("subjects", finding.Subjects, (json, subject) => json.WriteStringValue($"{subject.Kind.Name}:{subject.Id}"));
        json.WriteArray("assignees", finding.Assignees, (json, assignee) => json.WriteStringValue(assignee.Id));
        if (finding.Money is { } money)
        {
            json.WriteString("money", money.ToString());
        }

        json.WriteEndObject();
    }
}
