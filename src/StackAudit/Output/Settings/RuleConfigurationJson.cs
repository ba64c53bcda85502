using System.Text.Json;
using StackAudit.Explaining;

namespace StackAudit.Output;

/// <summary>Writes what settings say of a rule for other programs.</summary>
internal static class RuleConfigurationJson
{
    public static void Write(Utf8JsonWriter json, RuleConfiguration configuration)
    {
        json.WriteString("code", configuration.Setting.Rule.Code);
        json.WriteString("name", configuration.Setting.Rule.Name);
        json.WriteString("severity", configuration.Setting.Severity.Word());
        json.WriteString("default", configuration.Setting.Rule.Severity.Word());
        json.WriteString("reason", configuration.Setting.Reason);
        json.WriteString("root", configuration.Root);
        json.WriteArray("files", configuration.Files, (json, file) => json.WriteStringValue(file));
        json.WriteArray("claims", configuration.Severity, WriteClaim);
        json.WriteArray("parameters", configuration.Parameters, WriteName);
        json.WriteArray("rows", configuration.Rows, WriteName);
        json.WriteArray("locks", configuration.Locks, WriteClaim);
        json.WriteArray("exceptions", configuration.Exceptions, WriteClaim);
    }

    public static void Write(Utf8JsonWriter json, SharedConfiguration configuration)
    {
        json.WriteString("name", configuration.Name);
        json.WriteString("title", configuration.Title);
        json.WriteString("root", configuration.Root);
        json.WriteArray("files", configuration.Files, (json, file) => json.WriteStringValue(file));
        json.WriteArray("claims", configuration.Severity, WriteClaim);
        json.WriteArray("values", configuration.Values, WriteName);
        json.WriteArray("rules", configuration.Rules, (json, setting) =>
        {
            json.WriteStartObject();
            json.WriteString("code", setting.Rule.Code);
            json.WriteString("name", setting.Rule.Name);
            json.WriteString("severity", setting.Severity.Word());
            json.WriteString("by", SettingWords.Decider(setting));
            json.WriteString("reason", setting.Reason);
            json.WriteLocation(setting.Location);
            json.WriteEndObject();
        });
    }

    private static void WriteName(Utf8JsonWriter json, NameClaims name)
    {
        json.WriteStartObject();
        json.WriteString("name", name.Name);
        json.WriteString("bounds", name.Bounds);
        json.WriteArray("claims", name.Claims, WriteClaim);
        json.WriteEndObject();
    }

    private static void WriteClaim(Utf8JsonWriter json, SettingClaim claim)
    {
        json.WriteStartObject();
        json.WriteString("by", claim.By);
        json.WriteString("value", claim.Value);
        json.WriteBoolean("wins", claim.Wins);
        json.WriteBoolean("holds", claim.Wins || claim.Holds);
        json.WriteString("reason", claim.Reason);
        json.WriteString("remark", claim.Remark);
        json.WriteLocation(claim.Place);
        json.WriteEndObject();
    }
}
