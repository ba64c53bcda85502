using System.Text.Json;
using StackAudit.Rules;

namespace StackAudit.Output;

/// <summary>Rules under their codes: how those went that ran, and of the others that they are off.</summary>
internal static class FactRules
{
    public static void Write(Utf8JsonWriter json, AnalysisResult result)
    {
        Dictionary<string, RuleSummary> ran = result.Rules.ToDictionary(summary => summary.Rule.Code, StringComparer.Ordinal);
        json.WriteStartObject("rule");
        foreach (RuleSetting setting in result.RuleSettings)
        {
            json.WriteStartObject(setting.Rule.Code);
            json.WriteString("code", setting.Rule.Code);
            json.WriteString("name", setting.Rule.Name);
            json.WriteString("title", setting.Rule.Title);
            json.WriteString("category", setting.Rule.Category);
            json.WriteString("severity", setting.Severity.Word());
            json.WriteString("because", setting.Rule.Because);
            json.WriteString("help", setting.Rule.Help);
            if (setting.Reason is { } reason)
            {
                json.WriteString("reason", reason);
            }

            if (ran.TryGetValue(setting.Rule.Code, out RuleSummary? summary))
            {
                JsonRule.WriteCounts(json, summary);
                json.WriteBoolean("applicable", summary.IsApplicable);
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
    }
}
