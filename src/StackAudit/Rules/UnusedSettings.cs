using StackAudit.Configuration;
using StackAudit.Diagnostics;
using StackAudit.Schema;

namespace StackAudit.Rules;

/// <summary>Names the settings that are read and checked, but on which this version does not act: nobody should trust in one of them unawares.</summary>
internal static class UnusedSettings
{
    private static readonly DiagnosticDescriptor NotActedOnDescriptor = new("STK0207", "not-acted-on", Severity.Warning);

    private static readonly string[] Keys = ["extends", "rules", "params", "tables", "locked", "exceptions"];

    public static IEnumerable<Diagnostic> Of(Settings settings)
    {
        Record record = settings.Record;
        return
            from key in Keys
            let field = SettingsSchema.Type[key]
            where record[field] is object[] { Length: > 0 }
            select new Diagnostic(NotActedOnDescriptor, record.LocationOf(field), $"This version reads and checks `{key}`, but does not act on it yet.")
            {
                Help = "The findings are those without it.",
            };
    }
}
