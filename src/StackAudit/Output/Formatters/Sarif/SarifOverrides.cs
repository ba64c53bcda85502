using System.Text.Json;
using StackAudit.Diagnostics;
using StackAudit.Rules;

namespace StackAudit.Output;

/// <summary>Writes which rules the stack's settings make more or less severe than they are by themselves, or leave out.</summary>
internal static class SarifOverrides
{
    public static void Write(Utf8JsonWriter json, SarifRun run)
    {
        // Those that do not run are none of the run's rules.
        Dictionary<string, int> index = run.Rules.Select((rule, i) => (rule.Code, i)).ToDictionary(pair => pair.Code, pair => pair.i, StringComparer.Ordinal);
        RuleSetting[] changed = [.. run.Result.RuleSettings.Where(setting => setting.IsConfigured && setting.Severity != setting.Rule.Severity)];
        json.WriteArray("ruleConfigurationOverrides", changed, (json, setting) => Write(json, setting, index.TryGetValue(setting.Rule.Code, out int at) ? at : null));
    }

    private static void Write(Utf8JsonWriter json, RuleSetting setting, int? index)
    {
        json.WriteStartObject();
        json.WriteStartObject("descriptor");
        json.WriteString("id", setting.Rule.Code);
        if (index is { } at)
        {
            json.WriteNumber("index", at);
        }

        json.WriteEndObject();
        json.WriteStartObject("configuration");
        json.WriteBoolean("enabled", setting.Severity != Severity.Off);
        json.WriteString("level", SarifLevels.Level(setting.Severity));
        json.WriteEndObject();
        json.WriteStartObject("properties");
        json.WriteString("by", setting.Key);
        json.WriteString("at", setting.Location is { } place ? PlaceText.Of(place) : null);
        json.WriteString("reason", setting.Reason);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
