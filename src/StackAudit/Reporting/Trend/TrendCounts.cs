using StackAudit.Diagnostics;
using StackAudit.Rules;

namespace StackAudit.Reporting;

/// <summary>How many findings counted at a day.</summary>
public sealed record TrendCounts(int Errors, int Warnings, int Infos)
{
    public static TrendCounts Of(IReadOnlyList<Finding> findings) =>
        new(Count(findings, Severity.Error), Count(findings, Severity.Warning), Count(findings, Severity.Info));

    public int Of(Severity severity) => severity switch
    {
        Severity.Error => Errors,
        Severity.Warning => Warnings,
        _ => Infos,
    };

    private static int Count(IReadOnlyList<Finding> findings, Severity severity) => findings.Count(finding => finding.Counts && finding.Severity == severity);
}
