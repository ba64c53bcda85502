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
                Write(json, summary);
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, RuleSummary summary)
    {
        json.WriteNumber("considered", summary.Considered);
        json.WriteNumber("inScope", summary.InScope);
        json.WriteNumber("couldNotLook", summary.CouldNotLook);
        json.WriteNumber("violations", summary.Violations);
        json.WriteNumber("excepted", summary.Excepted);
        json.WriteNumber("baselined", summary.Baselined);
        json.WriteBoolean("applicable", summary.IsApplicable);
    }
}
