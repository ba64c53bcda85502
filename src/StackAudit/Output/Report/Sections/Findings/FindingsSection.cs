using StackAudit.Diagnostics;
using StackAudit.Reporting;
using StackAudit.Rules;

namespace StackAudit.Output;

/// <summary>All that was found, the worst first and by rule, and who must act on what of it.</summary>
internal sealed class FindingsSection() : ReportSection("findings", "Findings")
{
    private static readonly (Severity Severity, string Heading, string One, string? Many)[] Grades =
    [
        (Severity.Error, "To be settled", "error", null),
        (Severity.Warning, "To be looked at", "warning", null),
        (Severity.Info, "Good to know", "hint", null),
    ];

    public override IReadOnlyList<string> Blocks { get; } = [FindingBlocks.Kind];

    public override Omissions About => Omissions.Weaknesses;

    public override ViewObject? Of(ReportContext context)
    {
        Finding[] counting = [.. FindingRank.WorstFirst(context.Result.Findings.Where(finding => finding.Counts))];
        if (counting.Length == 0)
        {
            return context.Result.Rules.Any(rule => rule.IsApplicable) ? new ViewObject { ["is_clean"] = true } : null;
        }

        var people = new FindingActors(counting, context);
        var blocks = new FindingBlocks(context, people);
        return new ViewObject
        {
            ["is_clean"] = false,
            ["number"] = ReportText.Count(counting.Length, FactPath.Count("finding", "counts"), "finding"),
            ["grades"] = Grades.Where(grade => counting.Any(finding => finding.Severity == grade.Severity)).Select(grade => Of(grade, counting, blocks, context.Text)).ToArray(),
            ["categories"] = counting.Select(finding => finding.Rule.Category).Distinct().Order(StringComparer.Ordinal).Select(category => new ViewObject { ["word"] = category, ["name"] = context.Text.Plain(category.Replace('-', ' ')) }).ToArray(),
            ["actors"] = people.Options(),
            ["tasks"] = people.Tasks(),
        };
    }

    private static ViewObject Of((Severity Severity, string Heading, string One, string? Many) grade, Finding[] counting, FindingBlocks blocks, ReportText text)
    {
        Finding[] findings = [.. counting.Where(finding => finding.Severity == grade.Severity)];
        string word = grade.Severity.Word();
        return new ViewObject
        {
            ["word"] = word,
            ["name"] = grade.Heading,
            ["number"] = ReportText.Count(findings.Length, FactPath.Count("finding", $"counts&&severity=='{word}'"), grade.One, grade.Many),
            ["rules"] = findings.GroupBy(finding => finding.Rule.Code).Select(rule => blocks.OfRule([.. rule])).ToArray(),
        };
    }
}
