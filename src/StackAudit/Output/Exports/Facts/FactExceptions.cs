using System.Text.Json;
using StackAudit.Rules;

namespace StackAudit.Output;

/// <summary>Exceptions under their ids, with what became of each.</summary>
internal static class FactExceptions
{
    public static void Write(Utf8JsonWriter json, IReadOnlyList<ExceptionOutcome> outcomes, FactValues values)
    {
        var written = new HashSet<string>(StringComparer.Ordinal);
        json.WriteStartObject("exception");
        foreach (ExceptionOutcome outcome in outcomes.Where(outcome => written.Add(outcome.Exception.Id)))
        {
            json.WriteStartObject(outcome.Exception.Id);
            FactEntities.WriteHead(json, outcome.Exception);
            values.WriteStored(json, outcome.Exception, except: ["id", "isStub"]);
            json.WriteString("state", outcome.State.Word());
            json.WriteBoolean("is_comment", outcome.IsComment);
            json.WriteArray("findings", outcome.Findings, (json, finding) => json.WriteStringValue(finding.Id));
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }
}
