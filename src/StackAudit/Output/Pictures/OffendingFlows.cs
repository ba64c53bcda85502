using StackAudit.Model;
using StackAudit.Reporting;
using StackAudit.Rules;

namespace StackAudit.Output;

/// <summary>The flows at which something goes wrong, by the findings that show a way.</summary>
internal static class OffendingFlows
{
    /// <summary>None where the page holds no weaknesses.</summary>
    public static HashSet<Entity> Of(ReportContext context) =>
        context.Has(Omissions.Weaknesses) ? [.. context.Result.Findings.Where(finding => finding.Counts && finding.Path.Count > 0).Select(FlowOf)] : [];

    private static Entity FlowOf(Finding finding) => finding.Path[OffendingHop.Of(finding)].Flow;
}
