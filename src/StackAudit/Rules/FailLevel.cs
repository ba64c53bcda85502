using StackAudit.Diagnostics;

namespace StackAudit.Rules;

/// <summary>Reads the words for the severity from which on a check fails.</summary>
internal static class FailLevel
{
    /// <summary>The level, or null for <c>never</c>.</summary>
    public static Severity? Parse(string word) => word switch
    {
        "never" => null,
        "info" => Severity.Info,
        "warning" => Severity.Warning,
        _ => Severity.Error,
    };
}
