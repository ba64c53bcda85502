using System.Globalization;
using StackAudit.Diagnostics;
using StackAudit.Language.Compilation;
using StackAudit.Rules;
using StackAudit.Text;

namespace StackAudit.Tests.Language.Evaluation;

/// <summary>Writes what a run of rules gave: findings with all that belongs to them, then how each rule went, then the facts that were missing.</summary>
internal static class RunPrinter
{
    public static IEnumerable<string> Print(RuleRun run) =>
    [
        .. run.Findings.SelectMany(Print),
        .. run.Summaries.Select(Print),
        .. run.MissingFacts.Select(fact => Line($"{(fact.KeptFromLooking ? "missing" : "without")} {fact.Kind}.{fact.Field} of {string.Join(' ', fact.Entities.Select(entity => entity.Id))} for {fact.Rules}")),
        .. run.Problems.Select(problem => Line($"problem {problem.Code} {problem.Message}")),
    ];

    /// <summary>A mistake in the settings, with all that is said about it.</summary>
    public static string PrintMistake(Diagnostic problem) =>
        Line($"mistake {Place(problem.Location)} {string.Join(" | ", new[] { $"{problem.Code} {problem.Message}", problem.Label, problem.Help }.OfType<string>())}");

    private static IEnumerable<string> Print(Finding finding) =>
    [
        Line($"{finding.Rule.Code} {Word(finding.Severity)} {Place(finding.Location)} {finding.Message}"),
        Line($"  on {string.Join(' ', finding.Subjects.Select(subject => $"{subject.Kind.Name}:{subject.Id}"))}"),
        .. finding.Related.Select(related => Line($"  also {Place(related.Location)} {related.Message}".TrimEnd())),
        .. finding.Path.Select(step => Line($"  step {step.From.Id} > {step.To.Id} along {step.Flow.Id} {step.Carries}".TrimEnd())),
        .. finding.Assignees.Count == 0 ? [] : new[] { Line($"  for {string.Join(' ', finding.Assignees.Select(person => person.Id))}") },
        .. finding.Exception == null ? [] : new[] { Line($"  excepted by {finding.Exception.Id}") },
        .. finding.Money == null ? [] : new[] { Line($"  at stake {Printer.Print(finding.Money)}") },
    ];

    private static string Print(RuleSummary rule)
    {
        long outOfScope = rule.Considered - rule.InScope - rule.CouldNotLook;
        return Line($"{rule.Rule.Code} considered {rule.Considered}: {rule.InScope} in scope, {outOfScope} out of scope, {rule.CouldNotLook} could not look, {rule.Violations} violations{(rule.Excepted == 0 ? "" : $", {rule.Excepted} excepted")}");
    }

    private static string Line(string text) => $"=> {text}";

    private static string Word(Severity severity) => severity.ToString().ToLowerInvariant();

    private static string Place(Location location)
    {
        string file = location.Source.Path == "stack.yaml" ? "" : location.Source.Path + ":";
        return string.Create(CultureInfo.InvariantCulture, $"{file}{location.Start.Line}:{location.Start.Column}");
    }
}
