using StackAudit.Language.Binding;
using StackAudit.Language.Compilation;
using StackAudit.Language.Syntax;
using StackAudit.Loading;
using StackAudit.Rules;
using StackAudit.Schema;
using StackAudit.Testing;

namespace StackAudit.Explaining;

/// <summary>Finds the smallest failing and the smallest passing example among the tests of a rule. A test that shows both is cut in two, and what is shown was tried.</summary>
internal sealed class RuleExamples(RuleLibrary library)
{
    public (RuleExample? Failing, RuleExample? Passing) Of(BoundRule rule)
    {
        RuleTest[] tests = [.. library.TestsOf(rule).Where(test => !test.Syntax.Clauses.OfType<ParamSyntax>().Any()).Select(RuleTestReader.Read).Where(IsPlain)];
        var trial = new ExampleTrial(rule, library.Bound, library.Schema);
        return (Smallest(tests, rule, trial, fails: true), Smallest(tests, rule, trial, fails: false));
    }

    // What also needs settings, another stack or other parameters shows more than the rule.
    private static bool IsPlain(RuleTest test) =>
        test is { Stack.Count: 1, Becomes: null, Mistakes.Count: 0, SkipReason: "" };

    private RuleExample? Smallest(RuleTest[] tests, BoundRule rule, ExampleTrial trial, bool fails)
    {
        // Best is what can be tried as it stands.
        ExampleCandidate? smallest = tests.SelectMany(test => Candidates(test, rule.Code, fails))
            .Where(candidate => trial.Shows(candidate.Test, candidate.Yaml, fails))
            .OrderBy(candidate => trial.Gaps(candidate.Test, candidate.Yaml) > 0)
            .ThenBy(candidate => candidate.Yaml.Count(c => c == '\n'))
            .ThenBy(candidate => candidate.Yaml.Length)
            .ThenBy(candidate => candidate.Yaml, StringComparer.Ordinal)
            .FirstOrDefault();
        if (smallest == null)
        {
            return null;
        }

        string yaml = ExampleWords.Of(Shrunk(smallest, trial, fails).Yaml, rule.Code);
        return new RuleExample(smallest.Test.Title, yaml, smallest.Test.AsOf is { } day ? Printer.Date(day) : null);
    }

    // All of it, and what is left without that which shows the opposite, with or without what that hangs on.
    private IEnumerable<ExampleCandidate> Candidates(RuleTest test, string code, bool fails)
    {
        ExampleText text = ExampleText.Read(test.Stack[0], code);
        MarkerKind opposite = fails ? MarkerKind.Fine : MarkerKind.Finding;
        LoadResult loaded = StackLoader.Load(
            [test.Stack[0].Yaml], new LoadOptions { AsOf = test.AsOf, RequiresTools = false, Gaps = new Gaps(), Schema = library.Schema });
        var cut = new ExampleCut(text, test.Stack[0].Yaml, loaded);
        yield return new ExampleCandidate(test, text, cut, [.. text.Units]);
        yield return new ExampleCandidate(test, text, cut, cut.WithReferred(IsUnwanted));
        yield return new ExampleCandidate(test, text, cut, cut.WithoutReferring(text.Units, text.Units.Where(IsUnwanted)));

        bool IsUnwanted(ExampleUnit unit) => unit.Marks.Contains(opposite) || unit.Marks.Contains(MarkerKind.Unknown);
    }

    // What no marker speaks of may be there for another purpose of the test.
    private static ExampleCandidate Shrunk(ExampleCandidate candidate, ExampleTrial trial, bool fails)
    {
        ExampleCandidate shrunk = candidate;
        foreach (ExampleUnit unit in candidate.Text.Units.Where(unit => !unit.IsJudged))
        {
            HashSet<ExampleUnit> kept = candidate.Cut.WithoutReferring(shrunk.Kept, [unit]);
            ExampleCandidate tried = shrunk with { Kept = kept };
            if (kept.Count < shrunk.Kept.Count && shrunk.Kept.Except(kept).All(gone => !gone.IsJudged) && trial.Shows(tried.Test, tried.Yaml, fails))
            {
                shrunk = tried;
            }
        }

        return shrunk;
    }
}
