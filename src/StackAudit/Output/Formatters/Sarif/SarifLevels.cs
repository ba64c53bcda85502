using StackAudit.Diagnostics;

namespace StackAudit.Output;

/// <summary>Severities in the words of SARIF and of the tools that read it.</summary>
internal static class SarifLevels
{
    public static string Level(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Info => "note",
        _ => "none",
    };

    public static string ProblemSeverity(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "recommendation",
    };

    /// <summary>On the scale of vulnerabilities, in the middle of the band of the same name.</summary>
    public static string SecuritySeverity(Severity severity) => severity switch
    {
        Severity.Error => "8.0",
        Severity.Warning => "5.0",
        _ => "2.0",
    };
}
