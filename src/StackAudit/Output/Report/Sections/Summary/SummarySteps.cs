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

    private static ViewObject? View(ReportContext context)
    {
        FindingScope scope = context.View.Scope;
        IReadOnlyList<NextStep> steps = scope.IsPartial ? NextSteps.Of([.. scope.Of(context.Result.Findings)], [.. context.Result.MissingFacts.Where(scope.AsksFor)]) : context.Result.Next;
        return steps.Count == 0 ? null : new ViewObject { ["steps"] = WithoutRepeats(steps).Select(step => Step(step, context)).ToArray() };
    }

    // Several rules of one topic may ask the same of the same tools, such as to have them reviewed.
    private static IEnumerable<NextStep> WithoutRepeats(IReadOnlyList<NextStep> steps) => steps.Where((step, i) => step.Findings.Count == 0 || !steps.Take(i).Any(earlier =>
        earlier.Findings.Count > 0 && earlier.Findings[0].Rule.Category == step.Findings[0].Rule.Category && !About(step).Except(About(earlier)).Any()));

    private static IEnumerable<Entity> About(NextStep step) => step.Fact?.Entities ?? step.Findings.SelectMany(finding => finding.Subjects.Take(1)).Distinct();

    private static ViewObject Step(NextStep step, ReportContext context)
    {
        Entity[] about = [.. About(step)];
        return new ViewObject
        {
            ["what"] = step.Fact is { } fact ? Markup.Encode("Find out ") + FactWords.Of(fact.Kind, fact.Field, context) + Markup.Encode(".") : Help(step.Findings[0].Rule, context),
            ["about"] = Markup.Join(", ", about.Take(MostNames).Select(subject => SubjectNames.Of(subject, context))),
            ["has_more"] = about.Length > MostNames,
            ["who"] = context.Text.Names(step.Who.Take(MostNames)),
            ["money"] = step.Money is { } money && step.Findings is [var only] ? context.Text.Money(money, FactPath.Of(only, "money")) : Markup.Empty,
        };
    }

    // What to do first; the finding itself tells the rest.
    private static string FirstSentence(string help) => help.IndexOf(". ", StringComparison.Ordinal) is var end and >= 0 ? help[..(end + 1)] : help;

    private static Markup Help(RuleDescriptor rule, ReportContext context) => rule switch
    {
        { Help.Length: 0 } => context.Text.Said(rule.Title),
        _ when context.View.NamesFiles => context.Text.Prose(FirstSentence(rule.Help)),
        _ => PlainHelp.Of(rule, context.Text, most: 1),
    };
}
