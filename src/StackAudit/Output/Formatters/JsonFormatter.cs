using System.Globalization;
using System.Text.Json;
using StackAudit.Diagnostics;
using StackAudit.Language.Compilation;
using StackAudit.Model;
using StackAudit.Rules;
using StackAudit.Schema;

namespace StackAudit.Output;

/// <summary>The whole result for other programs, version 1. A key is never absent, a location never null.</summary>
internal static class JsonFormatter
{
    public static readonly ResultFormatter<AnalysisResult> Formatter = new("json", Write) { ShowsUpcoming = true };

    private static void Write(AnalysisResult result, FormatOptions options, Stream output)
    {
        JsonParts.WriteObject(output, json =>
        {
            WriteHead(json, result);
            WriteSummary(json, result);
            json.WriteArray("findings", result.Findings, JsonFinding.Write);
            json.WriteArray("problems", result.Problems, JsonCheck.WriteProblem);
            json.WriteArray("rules", result.Rules, (json, rule) => WriteRule(json, rule, options.Timing));
            json.WriteArray("missingFacts", result.MissingFacts, JsonCheck.WriteMissingFact);
            json.WriteArray("next", result.Next, WriteNextStep);
            if (result.Upcoming is { } upcoming)
            {
                json.WriteArray("upcoming", upcoming, WriteUpcoming);
            }
        });
    }

    private static void WriteHead(Utf8JsonWriter json, AnalysisResult result)
    {
        json.WriteString("schema", "stackaudit/1");
        json.WriteStartObject("tool");
        json.WriteString("name", "stackaudit");
        json.WriteString("version", ToolVersion.Text);
        json.WriteEndObject();
        json.WriteString("asOf", Printer.Date(result.Model.Today));
        json.WriteStartObject("stack");
        json.WriteString("root", result.Root);
        json.WriteString("name", result.Model.Name);
        json.WriteNumber("files", result.Model.Files.Count);
        json.WriteStartObject("entities");
        foreach (EntityKind kind in result.Model.Schema.Kinds.Where(kind => kind.Section != null))
        {
            json.WriteNumber(kind.Name, result.Model.All(kind.Name).Count);
        }

        json.WriteEndObject();
        json.WriteEndObject();
        WriteSince(json, result.Since);
    }

    private static void WriteSince(Utf8JsonWriter json, SinceSummary? since)
    {
        if (since is null)
        {
            json.WriteNull("since");
            return;
        }

        json.WriteStartObject("since");
        json.WriteString("revision", since.Revision);
        json.WriteNumber("new", since.New);
        json.WriteNumber("unchanged", since.Unchanged);
        json.WriteArray("fixed", since.Fixed, JsonFinding.Write);
        json.WriteEndObject();
    }

    private static void WriteSummary(Utf8JsonWriter json, AnalysisResult result)
    {
        Severity[] severities = [.. result.Findings.Where(finding => finding.Counts).Select(finding => finding.Severity)];
        json.WriteStartObject("summary");
        json.WriteNumber("error", severities.Count(severity => severity == Severity.Error));
        json.WriteNumber("warning", severities.Count(severity => severity == Severity.Warning));
        json.WriteNumber("info", severities.Count(severity => severity == Severity.Info));
        json.WriteNumber("excepted", result.Findings.Count(finding => finding.Status == FindingStatus.Excepted));
        json.WriteNumber("baselined", result.Findings.Count(finding => finding.Status == FindingStatus.Baselined));
        json.WriteString("worst", severities.Length == 0 ? null : severities.Max().Word());
        json.WriteNumber("exit", result.ExitCode);
        json.WriteEndObject();
    }

    private static void WriteUpcoming(Utf8JsonWriter json, UpcomingFinding upcoming)
    {
        json.WriteStartObject();
        json.WriteString("day", Printer.Date(upcoming.Day));
        json.WriteString("severityBefore", upcoming.Before?.Word());
        json.WritePropertyName("finding");
        JsonFinding.Write(json, upcoming.Finding);
        json.WriteEndObject();
    }

    private static void WriteRule(Utf8JsonWriter json, RuleSummary rule, bool withTime)
    {
        json.WriteStartObject();
        json.WriteString("code", rule.Rule.Code);
        json.WriteString("name", rule.Rule.Name);
        JsonRule.WriteCounts(json, rule);
        if (withTime)
        {
            json.WriteNumber("milliseconds", Math.Round(rule.Time.TotalMilliseconds, 3));
        }
        else
        {
            json.WriteNull("milliseconds");
        }

        json.WriteBoolean("applicable", rule.IsApplicable);
        json.WriteEndObject();
    }

    private static void WriteNextStep(Utf8JsonWriter json, NextStep step)
    {
        json.WriteStartObject();
        json.WriteString("text", step.Text);
        json.WriteArray("who", step.Who, (json, person) => json.WriteStringValue(person.Id));
        json.WriteString("line", step.Line.Length == 0 ? null : step.Line);
        json.WriteNumber("unlocks", step.Unlocks);
        json.WriteEndObject();
    }
}
