using StackAudit.Diagnostics;
using StackAudit.Language.Binding;
using StackAudit.Loading;
using StackAudit.Rules;
using StackAudit.Text;

namespace StackAudit.Testing;

/// <summary>Tests rules: read them, run their tests, and see how much these tests notice.</summary>
public static class RuleTester
{
    public static TestReport Run(TestOptions options)
    {
        var problems = new DiagnosticBag();
        string root = Path.GetFullPath(options.Root);
        TestedRules rules = Bind(root, options, problems);
        IReadOnlySet<SourceText> sources = TestFinder.Sources(root, options.Paths, rules);
        TestRun[] runs = Load(TestFinder.Find(root, sources, rules, problems), rules, options.Threads);
        AnswerLog[] answers = [.. runs.Select(_ => new AnswerLog())];
        var results = new TestResult[runs.Length];
        Each(runs.Length, options.Threads, i => results[i] = runs[i].Run(answers[i].Hear));

        return new TestReport
        {
            Tests = results,
            Problems = DiagnosticOrder.Sort(problems),
            Lints = RuleLinting.Of(rules.Bound, rules.Files, sources.Where(source => !TestFinder.IsShipped(source)).ToHashSet(), options.Paths, root),
            Updates = options.Update ? MarkerRewriter.Rewrite(runs, root) : null,
            Coverage = options.Coverage ? Cover(rules, sources, runs, answers) : null,
            Mutation = options.Mutate ? new MutationRunner(rules, [.. runs.Where((_, i) => results[i].Outcome == TestOutcome.Passed)], options.Threads).Run(Asked(rules, sources, runs)) : null,
        };
    }

    /// <summary>Does a number of things, several at a time; each leaves its result at its own place.</summary>
    internal static void Each(int count, int threads, Action<int> act) => Parallel.For(0, count, new ParallelOptions { MaxDegreeOfParallelism = threads }, act);

    private static TestedRules Bind(string root, TestOptions options, DiagnosticBag problems)
    {
        SettingsFile settings = SettingsFile.Read([root]);
        problems.AddRange(settings.Problems.Where(problem => problem.Severity == Severity.Error));
        IReadOnlyList<RuleFile> files = RuleFiles.Load(root, options.Paths, withBuiltInRules: true, problems, withBuiltInTests: true);
        BoundRules bound = RuleFilesBinder.Bind(settings.Schema, files, problems);
        HashSet<string> selected =
        [
            .. RuleSelection.Named(bound, options.Only, options.Skip, problems).Select(rule => rule.Code),
            .. bound.WrongRules.Where(rule => IsAsked(options, rule.Code.Text, rule.Name.Text)).Select(rule => rule.Code.Text),
        ];
        return new TestedRules(settings.Schema, files, bound, selected);
    }

    private static bool IsAsked(TestOptions options, string code, string name) =>
        (options.Only.Count == 0 || options.Only.Contains(code) || options.Only.Contains(name)) && !options.Skip.Contains(code) && !options.Skip.Contains(name);

    private static TestRun[] Load(IReadOnlyList<RuleTest> tests, TestedRules rules, int threads)
    {
        var runs = new TestRun[tests.Count];
        Each(tests.Count, threads, i => runs[i] = new TestRun(tests[i], rules));
        return runs;
    }

    private static RuleCoverage[] Cover(TestedRules rules, IReadOnlySet<SourceText> sources, TestRun[] runs, AnswerLog[] answers)
    {
        var reader = new CoverageReader(answers);
        TestedRules[] foreign = [.. runs.Select(run => run.Rules).Where(other => other != rules).Distinct()];
        return [.. Asked(rules, sources, runs).Select(rule => reader.Read(rule, foreign.SelectMany(other => other.Bound.Rules).Where(other => other.Code == rule.Code)))];
    }

    // What has no test is no less asked for.
    private static IReadOnlyList<BoundRule> Asked(TestedRules rules, IReadOnlySet<SourceText> sources, TestRun[] runs)
    {
        HashSet<string> tested = [.. runs.SelectMany(run => run.Test.Codes)];
        return [.. rules.Bound.Rules.Where(rule => rules.Selected.Contains(rule.Code) && (sources.Contains(rule.Source) || tested.Contains(rule.Code)))];
    }
}
