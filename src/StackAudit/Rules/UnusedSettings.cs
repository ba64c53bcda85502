using StackAudit.Configuration;
using StackAudit.Diagnostics;
using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Rules;

/// <summary>Names the settings that are read and checked, but on which this version does not act: nobody should trust in one of them unawares.</summary>
internal static class UnusedSettings
{
    private static readonly DiagnosticDescriptor NotActedOnDescriptor = new("STK0207", "not-acted-on", Severity.Warning);

    public static IEnumerable<Diagnostic> Of(Settings settings)
    {
        Record record = settings.Record;
        if (record[SettingsSchema.Type["extends"]] is object[] { Length: > 0 })
        {
            yield return NotActedOn(record.LocationOf(SettingsSchema.Type["extends"]), "extends");
        }

        foreach (Record rule in record.List<MapEntry>(SettingsSchema.Type["rules"]).Select(entry => entry.Value).OfType<Record>())
        {
            Field severity = rule.Type["severity"];
            if (rule[severity] is EnumMember { Name: not "default" })
            {
                yield return NotActedOn(rule.LocationOf(severity), "severity");
            }
        }
    }

    private static Diagnostic NotActedOn(Location at, string setting) =>
        new(NotActedOnDescriptor, at, $"This version reads and checks `{setting}`, but does not act on it yet.") { Help = "The findings are those without it." };
}
