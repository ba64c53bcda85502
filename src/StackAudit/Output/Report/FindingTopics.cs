using StackAudit.Rules;

namespace StackAudit.Output;

/// <summary>What findings are about, in a line, for a page that has each of them whole in another place: <c>must act: privacy, cost</c>.</summary>
internal static class FindingTopics
{
    /// <param name="findings">At least one, the gravest first.</param>
    /// <param name="text">By which each topic leads to the first of its findings.</param>
    public static Markup Of(IReadOnlyList<Finding> findings, ReportText text) =>
        Markup.Encode($"{GradeWords.Of(findings[0].Severity)}: ") + Markup.Join(", ", findings.DistinctBy(finding => finding.Rule.Category).Select(text.Topic));
}
