using StackAudit.Rules;

namespace StackAudit.Reporting;

/// <summary>What came and what went between an earlier state and now, the worst first.</summary>
/// <param name="New">They count now, and did not then.</param>
/// <param name="Gone">They counted then and are no more, though their rules still look.</param>
public sealed record Movement(IReadOnlyList<Finding> New, IReadOnlyList<EarlierFinding> Gone)
{
    public static Movement Of(AnalysisResult now, EarlierState then)
    {
        HashSet<string> before = [.. then.Findings.Select(finding => finding.Id)];
        HashSet<string> present = [.. now.Findings.Select(finding => finding.Id)];
        HashSet<string> looking = [.. now.Rules.Where(rule => rule.IsApplicable && rule.InScope > 0).Select(rule => rule.Rule.Code)];
        return new Movement(
            [.. now.Findings.Where(finding => finding.Counts && !before.Contains(finding.Id)).OrderByDescending(finding => finding.Severity)],
            [.. then.Findings.Where(finding => !present.Contains(finding.Id) && looking.Contains(finding.Code)).OrderByDescending(finding => finding.Severity)]);
    }
}
