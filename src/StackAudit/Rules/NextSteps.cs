using StackAudit.Diagnostics;
using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Rules;

/// <summary>Chooses what is most worth doing next: the actions that settle most findings, and the facts for which most rules wait.</summary>
internal static class NextSteps
{
    private const int Most = 5;
    private const int MostPeople = 3;
    private const int MostFacts = 2;

    public static IReadOnlyList<NextStep> Of(IReadOnlyList<Finding> findings, IReadOnlyList<MissingFactSummary> facts)
    {
        NextStep[] questions = [.. facts.Where(fact => FactLine.CanBeWritten(fact.Entities[0].Kind, fact.Field)).Take(MostFacts).Select(Ask)];
        NextStep[] actions =
        [
            .. findings
                .Where(finding => finding.Severity > Severity.Info)
                .GroupBy(finding => finding.Rule)
                .OrderByDescending(group => group.Max(finding => finding.Severity))
                .ThenByDescending(group => group.Count())
                .ThenBy(group => group.Key.Code, StringComparer.Ordinal)
                .Take(Most - questions.Length)
                .Select(Act),
        ];
        return [.. actions, .. questions];
    }

    private static NextStep Act(IGrouping<RuleDescriptor, Finding> findings)
    {
        Entity[] who = [.. findings.SelectMany(finding => finding.Assignees).Distinct().OrderBy(person => person.Id, StringComparer.Ordinal).Take(MostPeople)];
        string[] on = [.. findings.SelectMany(finding => finding.Subjects.Take(1)).Select(subject => subject.Name).Distinct().Take(MostPeople)];
        int count = findings.Count();
        string whom = on.Length == 0 ? "" : $" ({string.Join(", ", on)}{(count > on.Length ? ", …" : "")})";
        return new NextStep($"{FirstSentence(findings.Key.Help.Length > 0 ? findings.Key.Help : findings.Key.Title)}{whom}", who, "", count);
    }

    // What to do; the finding itself tells what else may help.
    private static string FirstSentence(string help) => help.IndexOf(". ", StringComparison.Ordinal) is var end and >= 0 ? help[..(end + 1)] : help;

    private static NextStep Ask(MissingFactSummary fact)
    {
        Entity first = fact.Entities[0];
        string rest = fact.Entities.Count == 1 ? "" : $" and {fact.Entities.Count - 1} more";
        Entity[] who = [.. fact.Entities.SelectMany(Responsible.For).Distinct().Take(MostPeople)];
        return new NextStep($"Find out `{fact.Field}` of {first.Name}{rest}", who, FactLine.For(first.Kind, fact.Field), fact.Rules);
    }
}
