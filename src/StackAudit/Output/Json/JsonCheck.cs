using System.Text.Json;
using StackAudit.Diagnostics;
using StackAudit.Rules;

namespace StackAudit.Output;

/// <summary>What a check says besides its findings, in the form that programs read.</summary>
internal static class JsonCheck
{
    public static void WriteProblem(Utf8JsonWriter json, Diagnostic problem)
    {
        json.WriteStartObject();
        json.WriteString("code", problem.Code);
        json.WriteString("severity", problem.Severity.Word());
        json.WriteString("message", problem.Message);
        json.WriteLocation(problem.Location);
        json.WriteEndObject();
    }

    public static void WriteMissingFact(Utf8JsonWriter json, MissingFactSummary fact)
    {
        json.WriteStartObject();
        json.WriteString("kind", fact.Kind);
        json.WriteString("field", fact.Field);
        json.WriteNumber("entities", fact.Entities.Count);
        json.WriteNumber("rules", fact.Rules);
        json.WriteEndObject();
    }
}
