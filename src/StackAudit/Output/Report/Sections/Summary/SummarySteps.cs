using StackAudit.Model;
using StackAudit.Reporting;
using StackAudit.Rules;
using StackAudit.Schema;

namespace StackAudit.Output;

/// <summary>At most five steps that settle most.</summary>
internal static class SummarySteps
{
    private const int MostNames = 3;

    public static SummaryPart Part { get; } = new("summary-steps", "Next steps", Omissions.Weaknesses, View);

    private static ViewObject? View(ReportContext context) =>
        context.Result.Next.Count == 0 ? null : new ViewObject { ["steps"] = context.Result.Next.Select(step => Step(step, context)).ToArray() };

    private static ViewObject Step(NextStep step, ReportContext context)
    {
        Entity[] about = [.. step.Fact?.Entities ?? step.Findings.SelectMany(finding => finding.Subjects.Take(1)).Distinct()];
        return new ViewObject
        {
            ["what"] = step.Fact is { } fact ? Markup.Encode("Find out ") + FactWords.Of(fact.Field) + Markup.Encode(".") : Help(step.Findings[0].Rule, context.Text),
            ["about"] = Markup.Join(", ", about.Take(MostNames).Select(subject => SubjectNames.Of(subject, context))),
            ["has_more"] = about.Length > MostNames,
            ["who"] = context.Text.Names(step.Who.Take(MostNames)),
            ["money"] = step.Money is { } money && step.Findings is [var only] ? context.Text.Money(money, FactPath.Of(only, "money")) : Markup.Empty,
        };
    }

    // What to do first; the finding itself tells the rest.
    private static Markup Help(RuleDescriptor rule, ReportText text)
    {
        string help = rule.Help.Length > 0 ? rule.Help : rule.Title;
        return text.Said(help.IndexOf(". ", StringComparison.Ordinal) is var end and >= 0 ? $"{help[..(end + 1)]} …" : help);
    }
}
