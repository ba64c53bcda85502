using StackAudit.Diagnostics;
using StackAudit.Reporting;
using StackAudit.Rules;

namespace StackAudit.Output;

/// <summary>All that was found, the worst first and by rule, and who must act on what of it.</summary>
internal sealed class FindingsSection() : ReportSection("findings", "Findings")
{
    private static readonly Severity[] Grades = [Severity.Error, Severity.Warning, Severity.Info];

    public override IReadOnlyList<string> Blocks { get; } = [FindingBlocks.Kind];

    public override Omissions About => Omissions.Weaknesses;

    public override ViewObject? Of(ReportContext context)
    {
        FindingScope scope = context.View.Scope;
        Finding[] counting = [.. FindingRank.WorstFirst(scope.Of(context.Result.Findings))];
        int others = context.Result.Findings.Count(finding => finding.Counts) - counting.Length;
        if (counting.Length == 0)
        {
            return context.Result.Rules.Any(rule => rule.IsApplicable) ? new ViewObject { ["is_clean"] = true, ["others"] = Others(others, scope), ["elsewhere"] = scope.Elsewhere } : null;
        }

        var people = new FindingActors(counting, context);
        var blocks = new FindingBlocks(context, people);
        return new ViewObject
        {
            ["is_clean"] = false,
            ["number"] = ReportText.Count(counting.Length, scope.Count(), "finding"),
            ["others"] = Others(others, scope),
            ["elsewhere"] = scope.Elsewhere,
            ["grades"] = Grades.Where(grade => counting.Any(finding => finding.Severity == grade)).Select(grade => Of(grade, counting, blocks, scope)).ToArray(),
            ["categories"] = counting.Select(finding => finding.Rule.Category).Distinct().Order(StringComparer.Ordinal).Select(category => new ViewObject { ["word"] = category, ["name"] = context.Text.Plain(category.Replace('-', ' ')) }).ToArray(),
            ["actors"] = people.Options(),
            ["tasks"] = people.Tasks(),
        };
    }

    private static Markup Others(int number, FindingScope scope) =>
        number == 0 ? Markup.Empty : ReportText.Count(number, scope.CountOthers(), "more is", "more are");

    private static ViewObject Of(Severity grade, Finding[] counting, FindingBlocks blocks, FindingScope scope)
    {
        Finding[] findings = [.. counting.Where(finding => finding.Severity == grade)];
        string word = grade.Word();
        return new ViewObject
        {
            ["word"] = word,
            ["name"] = GradeWords.Title(grade),
            ["number"] = ReportText.Count(findings.Length, scope.Count($"severity=='{word}'"), "finding"),
            ["rules"] = findings.GroupBy(finding => finding.Rule.Code).Select(rule => blocks.OfRule([.. rule])).ToArray(),
        };
    }
}
