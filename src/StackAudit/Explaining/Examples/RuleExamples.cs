using StackAudit.Language.Binding;
using StackAudit.Language.Compilation;
using StackAudit.Language.Syntax;
using StackAudit.Rules;
using StackAudit.Testing;

namespace StackAudit.Explaining;

/// <summary>Finds the smallest failing and the smallest passing example among the tests of a rule. A test that shows both is cut in two, and what is shown was tried.</summary>
internal sealed class RuleExamples(RuleLibrary library)
{
    public (RuleExample? Failing, RuleExample? Passing) Of(BoundRule rule)
    {
        RuleTest[] tests = [.. library.TestsOf(rule).Where(test => !test.Syntax.Clauses.OfType<ParamSyntax>().Any()).Select(RuleTestReader.Read).Where(IsPlain)];
        var trial = new ExampleTrial(rule, library.Schema);
        return (Smallest(tests, rule, trial, fails: true), Smallest(tests, rule, trial, fails: false));
    }

    // What also needs settings, another stack or other parameters shows more than the rule.
    private static bool IsPlain(RuleTest test) =>
        test is { Stack.Count: 1, Becomes: null, Mistakes.Count: 0, SkipReason: "" };

    private static RuleExample? Smallest(RuleTest[] tests, BoundRule rule, ExampleTrial trial, bool fails) =>
        tests.SelectMany(test => Candidates(test, rule.Code, fails))
            .Select(example => trial.Repair(example, fails))
            .OfType<RuleExample>()
            .OrderBy(example => example.Yaml.Count(c => c == '\n'))
            .ThenBy(example => example.Yaml.Length)
            .ThenBy(example => example.Yaml, StringComparer.Ordinal)
            .FirstOrDefault();

    // All of it, and what is left without the lines that show the opposite.
    private static IEnumerable<RuleExample> Candidates(RuleTest test, string code, bool fails)
    {
        IReadOnlyList<ExampleLine> lines = ExampleLine.Read(test.Stack[0], code);
        if (!lines.Any(line => fails ? line.Fails : line.Passes) && (fails || lines.Any(line => line.Fails)))
        {
            yield break;
        }

        string? asOf = test.AsOf is { } day ? Printer.Date(day) : null;
        yield return new RuleExample(test.Title, Text(lines), asOf);
        yield return new RuleExample(test.Title, Text(lines.Where(line => fails ? !line.Passes : !line.Fails)), asOf);
    }

    private static string Text(IEnumerable<ExampleLine> lines) => string.Join('\n', lines.Select(line => line.Text)).TrimEnd();
}
