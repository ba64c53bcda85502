using System.Text.Json;
using StackAudit.Model;
using StackAudit.Rules;
using StackAudit.Schema;

namespace StackAudit.Output;

/// <summary>What to do next for programs: as in the result of a check, with the findings and entities in question. Not versioned yet.</summary>
internal static class NextStepJson
{
    public static void Write(IReadOnlyList<NextStep> steps, Stream output)
    {
        JsonParts.WriteObject(output, json =>
        {
            json.WriteArray("next", steps, WriteStep);
        });
    }

    private static void WriteStep(Utf8JsonWriter json, NextStep step)
    {
        json.WriteStartObject();
        json.WriteString("text", step.Text);
        json.WriteArray("who", step.Who, (json, person) => json.WriteStringValue(person.Id));
        json.WriteString("line", step.Line.Length == 0 ? null : step.Line);
        json.WriteNumber("unlocks", step.Unlocks);
        json.WriteString("code", step.Fact is null ? step.Findings[0].Rule.Code : null);
        json.WriteArray("findings", step.Findings, (json, finding) => json.WriteStringValue(finding.Id));
        WriteMoney(json, step.Money);
        json.WriteString("kind", step.Fact?.Kind);
        json.WriteString("field", step.Fact?.Field);
        json.WriteArray("entities", step.Fact?.Entities ?? [], (json, entity) => json.WriteStringValue(entity.Id));
        json.WriteEndObject();
    }

    private static void WriteMoney(Utf8JsonWriter json, Money? money)
    {
        json.WriteArray("money", money?.Parts ?? [], (json, part) =>
        {
            json.WriteStartObject();
            json.WriteNumber("amount", part.Amount);
            json.WriteString("currency", part.Currency);
            json.WriteEndObject();
        });
    }
}
