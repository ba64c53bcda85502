using System.Text.Json;
using StackAudit.Rules;

namespace StackAudit.Output;

/// <summary>Findings under their ids, those that do not count among them.</summary>
internal static class FactFindings
{
    public static void Write(Utf8JsonWriter json, IReadOnlyList<Finding> findings, FactValues values)
    {
        json.WriteStartObject("finding");
        foreach (Finding finding in findings)
        {
            json.WriteStartObject(finding.Id);
            Write(json, finding, values);
            json.WriteEndObject();
            json.FlushWhenLarge();
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Finding finding, FactValues values)
    {
        json.WriteString("id", finding.Id);
        json.WriteString("code", finding.Rule.Code);
        json.WriteString("name", finding.Rule.Name);
        json.WriteString("severity", finding.Severity.Word());
        json.WriteString("category", finding.Rule.Category);
        json.WriteString("message", finding.Message);
        if (finding.Rule.Help.Length > 0)
        {
            json.WriteString("help", finding.Rule.Help);
        }

        json.WriteStartObject("location");
        json.WriteString("file", finding.Location.Source.Path);
        json.WriteNumber("line", finding.Location.Start.Line);
        json.WriteEndObject();
        json.WriteArray("subjects", finding.Subjects, JsonFinding.WriteSubject);
        json.WriteArray("path", finding.Path, WriteStep);
        json.WriteArray("assignees", finding.Assignees, (json, assignee) => json.WriteStringValue(assignee.Id));
        if (finding.Fixes.Count > 0)
        {
            json.WriteArray("fixes", finding.Fixes, (json, fix) => json.WriteStringValue(fix.Title));
        }

        if (finding.Money is { } money)
        {
            json.WritePropertyName("money");
            values.WriteMoney(json, money);
        }

        json.WriteString("status", finding.Status.Word());
        json.WriteBoolean("counts", finding.Counts);
        if (finding.Exception is { } exception)
        {
            json.WriteString("exception", exception.Id);
        }
    }

    private static void WriteStep(Utf8JsonWriter json, PathStep step)
    {
        json.WriteStartObject();
        json.WriteString("from", step.From.Id);
        json.WriteString("to", step.To.Id);
        json.WriteString("flow", step.Flow.Id);
        json.WriteEndObject();
    }
}
