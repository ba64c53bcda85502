using StackAudit.Configuration;
using StackAudit.Diagnostics;
using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Rules;

/// <summary>Chooses what is most worth doing next: the actions that settle most findings, and the facts for which most rules wait.</summary>
public static class NextSteps
{
    private const int Most = 5;
    private const int MostNames = 3;
    private const int MostFacts = 2;

    /// <summary>A few to begin with: what settles most, and what most rules wait for.</summary>
    internal static IReadOnlyList<NextStep> Of(IReadOnlyList<Finding> findings, IReadOnlyList<MissingFactSummary> facts)
    {
        NextStep[] questions = [.. Questions(facts).Take(MostFacts)];
        return [.. Actions(findings).Take(Most - questions.Length), .. questions];
    }

    /// <summary>All of them for whom they concern, actions first.</summary>
    /// <param name="findings">All that were found.</param>
    /// <param name="facts">Those that are missing.</param>
    /// <param name="rates">What other currencies are worth.</param>
    /// <param name="whom">The people and teams meant; null for everybody. Each step is narrowed down to what they have to do with.</param>
    public static IReadOnlyList<NextStep> All(IReadOnlyList<Finding> findings, IReadOnlyList<MissingFactSummary> facts, ExchangeRates rates, IReadOnlySet<Entity>? whom)
    {
        IEnumerable<Finding> counting = findings.Where(finding => finding.Counts && (whom is null || finding.Assignees.Any(whom.Contains)));
        IEnumerable<MissingFactSummary> missing = whom is null ? facts : facts
            .Select(fact => fact with { Entities = [.. fact.Entities.Where(entity => Responsible.For(entity).Any(whom.Contains))] })
            .Where(fact => fact.Entities.Count > 0);
        return [.. Actions(counting).Select(step => step with { Money = Sum(step.Findings, rates) }), .. Questions(missing)];
    }

    private static IEnumerable<NextStep> Actions(IEnumerable<Finding> findings) => findings
        .Where(finding => finding.Severity > Severity.Info)
        .GroupBy(finding => finding.Rule)
        .OrderByDescending(group => group.Max(finding => finding.Severity))
        .ThenByDescending(group => group.Count())
        .ThenBy(group => group.Key.Code, StringComparer.Ordinal)
        .Select(group => Act(group.Key, [.. group]));

    private static IEnumerable<NextStep> Questions(IEnumerable<MissingFactSummary> facts) =>
        facts.Where(fact => FactLine.CanBeWritten(fact.Entities[0].Kind, fact.Field)).Select(Ask);

    private static NextStep Act(RuleDescriptor rule, Finding[] findings)
    {
        Entity[] who = [.. findings.SelectMany(finding => finding.Assignees).Distinct().OrderBy(person => person.Id, StringComparer.Ordinal).Take(MostNames)];
        string[] on = [.. findings.SelectMany(finding => finding.Subjects.Take(1)).Select(subject => subject.Name).Distinct().Take(MostNames)];
        string whom = on.Length == 0 ? "" : $" ({string.Join(", ", on)}{(findings.Length > on.Length ? ", …" : "")})";
        string what = FirstSentence(rule.Help.Length > 0 ? rule.Help : rule.Title);
        return new NextStep($"{what}{whom}", who, "", findings.Length) { Findings = findings, NamesFrom = what.Length };
    }

    // What to do; the finding itself tells what else may help.
    private static string FirstSentence(string help) => help.IndexOf(". ", StringComparison.Ordinal) is var end and >= 0 ? help[..(end + 1)] : help;

    private static NextStep Ask(MissingFactSummary fact)
    {
        Entity first = fact.Entities[0];
        string rest = fact.Entities.Count == 1 ? "" : $" and {fact.Entities.Count - 1} more";
        Entity[] who = [.. fact.Entities.SelectMany(Responsible.For).Distinct().Take(MostNames)];
        string what = $"Find out `{fact.Field}` of ";
        return new NextStep($"{what}{first.Name}{rest}", who, FactLine.For(first.Kind, fact.Field), fact.Rules) { Fact = fact, NamesFrom = what.Length };
    }

    private static Money? Sum(IReadOnlyList<Finding> findings, ExchangeRates rates) =>
        findings.Select(finding => finding.Money).OfType<Money>().ToArray() is { Length: > 0 } amounts ? rates.InOneCurrency(amounts.Aggregate((sum, next) => sum + next)) : null;
}
