using System.Text.Json;
using StackAudit.Rules;

namespace StackAudit.Output;

/// <summary>Lists rules.</summary>
public static class RuleListWriter
{
    private static readonly string[] Headings = ["code", "name", "severity", "category", "title"];

    /// <summary>For people: a table.</summary>
    public static void WriteText(IReadOnlyList<ListedRule> rules, TextWriter writer, TextStyle style) => new TableWriter(new StyledWriter(writer, style)).Write(
        Headings, [.. rules.Select(rule => Cells(rule.Rule))], [.. Headings.Select(_ => false)]);

    /// <summary>For other programs.</summary>
    public static void WriteJson(IReadOnlyList<ListedRule> rules, Stream output)
    {
        JsonParts.WriteObject(output, json =>
        {
            json.WriteArray("rules", rules, WriteRule);
        });
    }

    private static string[] Cells(RuleDescriptor rule) => [rule.Code, rule.Name, rule.Severity.Word(), rule.Category, rule.Title];

    private static void WriteRule(Utf8JsonWriter json, ListedRule listed)
    {
        RuleDescriptor rule = listed.Rule;
        json.WriteStartObject();
        json.WriteString("code", rule.Code);
        json.WriteString("name", rule.Name);
        json.WriteString("title", rule.Title);
        json.WriteString("severity", rule.Severity.Word());
        json.WriteString("category", rule.Category);
        json.WriteArray("tags", rule.Tags, (json, tag) => json.WriteStringValue(tag));
        json.WriteString("confidence", rule.Confidence.ToString().ToLowerInvariant());
        json.WriteString("status", rule.Status.ToString().ToLowerInvariant());
        json.WriteString("file", listed.File);
        json.WriteBoolean("shipped", listed.IsBuiltIn);
        json.WriteEndObject();
    }
}
