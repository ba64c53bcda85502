using StackAudit.Diagnostics;
using StackAudit.Reporting;
using StackAudit.Rules;

namespace StackAudit.Output;

/// <summary>All that was found, the worst first.</summary>
internal sealed class FindingsSection() : ReportSection("findings", "Findings")
{
    public override Omissions About => Omissions.Weaknesses;

    public override ViewObject? Of(ReportContext context)
    {
        Finding[] counting = [.. context.Result.Findings.Where(finding => finding.Counts).OrderByDescending(finding => finding.Severity)];
        return new ViewObject
        {
            ["number"] = context.Text.Count(counting.Length, FactPath.Count("finding", "counts"), "finding"),
            ["findings"] = counting.Select(finding => Of(finding, context.Text)).ToArray(),
        };
    }

    private static ViewObject Of(Finding finding, ReportText text) => new()
    {
        ["severity"] = finding.Severity.Word(),
        ["code"] = text.Code(finding.Rule),
        ["message"] = text.Said(finding.Message),
        ["help"] = text.Said(finding.Rule.Help),
        ["who"] = text.Names(finding.Assignees),
        ["money"] = text.Money(finding.Money, FactPath.Of(finding, "money")),
        ["correct"] = text.CorrectThis(finding.Location),
    };
}
