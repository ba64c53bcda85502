using StackAudit.Language.Binding;
using StackAudit.Language.Compilation;
using StackAudit.Language.Syntax;
using StackAudit.Rules;

namespace StackAudit.Explaining;

/// <summary>Finds the smallest failing and the smallest passing example among the tests of a rule. A test that shows both is cut in two, and what is shown was tried.</summary>
internal sealed class RuleExamples(RuleLibrary library)
{
    public (RuleExample? Failing, RuleExample? Passing) Of(BoundRule rule)
    {
        TestSyntax[] tests = [.. library.TestsOf(rule).Where(IsPlain)];
        var trial = new ExampleTrial(rule);
        return (Smallest(tests, rule, trial, fails: true), Smallest(tests, rule, trial, fails: false));
    }

    // What also needs settings, another stack or other parameters shows more than the rule.
    private static bool IsPlain(TestSyntax test) =>
        !test.IsBroken && test.Clauses.OfType<FixtureClause>().ToArray() is [{ Kind: FixtureKind.Given }] && !test.Clauses.OfType<ParamSyntax>().Any();

    private static RuleExample? Smallest(TestSyntax[] tests, BoundRule rule, ExampleTrial trial, bool fails) =>
        tests.SelectMany(test => Candidates(test, rule.Code, fails))
            .Select(example => trial.Repair(example, fails))
            .OfType<RuleExample>()
            .OrderBy(example => example.Yaml.Count(c => c == '\n'))
            .ThenBy(example => example.Yaml.Length)
            .ThenBy(example => example.Yaml, StringComparer.Ordinal)
            .FirstOrDefault();

    // All of it, and what is left without the lines that show the opposite.
    private static IEnumerable<RuleExample> Candidates(TestSyntax test, string code, bool fails)
    {
        StringSyntax yaml = test.Clauses.OfType<FixtureClause>().Single().Yaml;
        IReadOnlyList<ExampleLine> lines = ExampleLine.Read(ExpressionBinder.PlainText(yaml), code);
        if (!lines.Any(line => fails ? line.Fails : line.Passes) && (fails || lines.Any(line => line.Fails)))
        {
            yield break;
        }

        string title = ExpressionBinder.PlainText(test.Title);
        string? asOf = test.Clauses.OfType<AsOfClause>().FirstOrDefault() is { } day ? Printer.Date(day.Date.Value) : null;
        yield return new RuleExample(title, Text(lines), asOf);
        yield return new RuleExample(title, Text(lines.Where(line => fails ? !line.Passes : !line.Fails)), asOf);
    }

    private static string Text(IEnumerable<ExampleLine> lines) => string.Join('\n', lines.Select(line => line.Text)).TrimEnd();
}
