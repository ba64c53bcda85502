using StackAudit.Diagnostics;
using StackAudit.Text;

namespace StackAudit.Testing;

/// <summary>What changes show to be wanting in tests.</summary>
internal static class MutationDiagnostics
{
    private static readonly DiagnosticDescriptor SurvivorDescriptor = new("STK0173", "change-not-noticed", Severity.Warning);

    public static Diagnostic Survivor(SourceText source, Mutant mutant)
    {
        string before = string.Join(' ', source.Slice(mutant.Place).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return new(SurvivorDescriptor, new Location(source, mutant.Place), mutant.IsDropped ? $"No test notices when `{before}` is dropped." : $"No test notices when `{before}` becomes `{mutant.Becomes}`.")
        {
            Label = mutant.IsDropped ? "may be dropped" : $"may be `{mutant.Becomes}`",
            Help = $"Add a test that tells the two apart. If none can, name an input for which they answer alike, above the line: # equivalent `{mutant.Name}`: …",
        };
    }
}
