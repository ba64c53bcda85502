using System.Text.Json;
using StackAudit.Diagnostics;
using StackAudit.Language.Compilation;
using StackAudit.Model;
using StackAudit.Rules;
using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Output;

/// <summary>A finding in the form that programs read.</summary>
internal static class JsonFinding
{
    public static void Write(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("id", finding.Id);
        json.WriteString("code", finding.Rule.Code);
        json.WriteString("name", finding.Rule.Name);
        json.WriteString("severity", finding.Severity.Word());
        json.WriteString("category", finding.Rule.Category);
        json.WriteString("message", finding.Message);
        json.WriteString("help", finding.Rule.Help.Length == 0 ? null : finding.Rule.Help);
        json.WriteLocation(finding.Location);
        json.WriteArray("subjects", finding.Subjects, WriteSubject);
        json.WriteArray("related", finding.Related, WriteRelated);
        json.WriteArray("path", finding.Path, WriteStep);
        json.WriteArray("assignees", finding.Assignees, (json, assignee) => json.WriteStringValue(assignee.Id));
        WriteMoney(json, finding.Money);
        json.WriteArray("fixes", finding.Fixes, WriteFix);
        json.WriteString("status", Word(finding.Status));
        WriteException(json, finding.Exception);
        json.WriteEndObject();
    }

    /// <summary>What a finding is about, by kind and id.</summary>
    public static void WriteSubject(Utf8JsonWriter json, Entity subject)
    {
        json.WriteStartObject();
        json.WriteString("kind", subject.Kind.Name);
        json.WriteString("id", subject.Id);
        json.WriteEndObject();
    }

    private static void WriteRelated(Utf8JsonWriter json, RelatedLocation related)
    {
        json.WriteStartObject();
        json.WriteString("message", related.Message);
        json.WriteLocation(related.Location);
        json.WriteEndObject();
    }

    private static void WriteStep(Utf8JsonWriter json, PathStep step)
    {
        json.WriteStartObject();
        json.WriteString("from", step.From.Id);
        json.WriteString("to", step.To.Id);
        json.WriteString("flow", step.Flow.Id);
        json.WriteLocation(step.Location);
        json.WriteEndObject();
    }

    private static void WriteFix(Utf8JsonWriter json, Fix fix)
    {
        json.WriteStartObject();
        json.WriteString("title", fix.Title);
        json.WriteString("kind", fix.IsSafe ? "safe" : "suggest");
        json.WriteArray("edits", fix.Edits, WriteEdit);
        json.WriteEndObject();
    }

    private static void WriteEdit(Utf8JsonWriter json, TextEdit edit)
    {
        json.WriteStartObject();
        json.WriteString("file", edit.File);
        json.WriteNumber("start", edit.Span.Start);
        json.WriteNumber("length", edit.Span.Length);
        json.WriteString("text", edit.Text);
        json.WriteEndObject();
    }

    // A sum over currencies without a rate between them has no one amount, and this version no place for several.
    private static void WriteMoney(Utf8JsonWriter json, Money? money)
    {
        if (money is not { Parts: [var (currency, amount)] })
        {
            json.WriteNull("money");
            return;
        }

        json.WriteStartObject("money");
        json.WriteNumber("amount", amount);
        json.WriteString("currency", currency);
        json.WriteEndObject();
    }

    private static void WriteException(Utf8JsonWriter json, Entity? exception)
    {
        if (exception == null)
        {
            json.WriteNull("exception");
            return;
        }

        RecordType type = exception.Kind.Fields;
        json.WriteStartObject("exception");
        json.WriteString("rule", (string?)exception[type["rule"]]);
        json.WriteArray("on", [.. exception.List<string>(type["on"])], (json, id) => json.WriteStringValue(id));
        json.WriteString("reason", (string?)exception[type["reason"]]);
        json.WriteString("approvedBy", (exception[type["approved_by"]] as Entity)?.Id);
        json.WriteString("until", exception[type["until"]] is DateOnly until ? Printer.Date(until) : null);
        json.WriteLocation(exception.Location);
        json.WriteEndObject();
    }

    private static string Word(FindingStatus status) => status switch
    {
        FindingStatus.Excepted => "excepted",
        FindingStatus.Baselined => "baselined",
        FindingStatus.New => "new",
        _ => "active",
    };
}
