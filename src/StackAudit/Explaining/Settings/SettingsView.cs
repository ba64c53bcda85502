using StackAudit.Diagnostics;

namespace StackAudit.Explaining;

/// <summary>All settings in force.</summary>
/// <param name="Files">From which they come, those that are extended first.</param>
/// <param name="Settings">In the order of the keys.</param>
/// <param name="Problems">What is wrong with the files.</param>
public sealed record SettingsView(IReadOnlyList<string> Files, IReadOnlyList<ShownSetting> Settings, IReadOnlyList<Diagnostic> Problems)
{
    /// <summary>0, or 2 where something is wrong with the files.</summary>
    public int ExitCode => Problems.Any(problem => problem.Severity == Severity.Error) ? 2 : 0;
}
