using StackAudit.Configuration;
using StackAudit.Diagnostics;
using StackAudit.Language.Binding;
using StackAudit.Language.Compilation;
using StackAudit.Model;
using StackAudit.Rules;
using StackAudit.Text;

namespace StackAudit.Testing;

/// <summary>Runs one test, as often as rules are tried out on it. The stack is loaded once.</summary>
internal sealed class TestRun
{
    private readonly TestedRules _given;
    private readonly IReadOnlyList<BoundRule> _others;

    public TestRun(RuleTest test, TestedRules rules)
    {
        Test = test;
        _given = rules;
        Fixture = Fixture.Load(test, rules.Schema);
        var problems = new DiagnosticBag();
        Rules = Fixture.Model is { } model ? rules.For(model.Schema, problems) : rules;
        _others = Fixture.Model is { } stack ? [.. Rules.Excepted(stack)] : [];
    }

    public RuleTest Test { get; }

    public Fixture Fixture { get; }

    /// <summary>All rules; bound anew where its stack has fields of its own.</summary>
    public TestedRules Rules { get; }

    /// <summary>What the rules do with the stack; null before <see cref="Run"/>, and where it cannot run.</summary>
    public Trial? Trial { get; private set; }

    /// <param name="watch">Who is told each answer, if anybody is.</param>
    public TestResult Run(Watch? watch)
    {
        if (Test.SkipReason.Length > 0)
        {
            return Result(TestOutcome.Skipped, []) with { Reason = Test.SkipReason };
        }

        if (Test.Codes.Any(code => _given.HasToldOf(code, Test.Location.Source)))
        {
            return Result(TestOutcome.Broken, Test.Mistakes) with { Reason = "Its rule has a mistake, or stands elsewhere too." };
        }

        BoundRules rules = Rules.Of(Test.Codes);
        Diagnostic[] settings = [.. Fixture.Model is { } model ? SettingsProblems(model) : []];
        Diagnostic[] broken =
        [
            .. Test.Mistakes,
            .. Fixture.Mistakes,
            .. settings.Where(problem => problem.Severity == Severity.Error),
            .. Test.Codes.Where(code => rules.Rules.All(rule => rule.Code != code)).Select(code => TestDiagnostics.RuleNotRun(Test, code)),
        ];
        if (broken.Length > 0)
        {
            return Result(TestOutcome.Broken, broken);
        }

        Fixture.Gaps.Forget();
        Trial = Trial.Of(Test, Fixture, rules, _others, watch);
        TestResult result = Judged(Trial);
        return result with { Mistakes = [.. result.Mistakes, .. settings] };
    }

    /// <summary>Whether the test passes with other rules in the place of its own.</summary>
    public bool PassesWith(BoundRules others)
    {
        Trial trial = Trial.Of(Test, Fixture, others, _others);
        return !Breaks(trial).Any() && Judge.Compare(Test, trial).Count == 0;
    }

    private TestResult Judged(Trial trial)
    {
        Diagnostic[] broken = [.. Breaks(trial)];
        if (broken.Length > 0)
        {
            return Result(TestOutcome.Broken, broken);
        }

        // Where a rule read what nobody said, its findings mean nothing.
        Diagnostic[] gaps = [.. Gaps()];
        Diagnostic[] mistakes = gaps.Length > 0 ? gaps : [.. Judge.Compare(Test, trial), .. Vacuous(trial), .. Unmended(trial)];
        return Result(mistakes.Length > 0 ? TestOutcome.Failed : TestOutcome.Passed, mistakes);
    }

    private IEnumerable<Diagnostic> Unmended(Trial trial) => Test.Becomes is { } becomes ? new Mending(Test, becomes, Rules.Of(Test.Codes), _others, Fixture).Check(trial) : [];

    private IEnumerable<Diagnostic> Breaks(Trial trial) =>
        trial.Problems.Where(problem => problem.Severity == Severity.Error).Select(Located);

    // What `check` says of settings counts for those of a test too: without effect, it would prove nothing.
    private IEnumerable<Diagnostic> SettingsProblems(StackModel model) =>
        [.. new SettingsNames(model.Settings, Rules.Bound).Check().Concat(ExceptionNames.Check(model, Rules.Bound)).Concat(SeverityProblems(model.Settings)).Select(Located)];

    private DiagnosticBag SeverityProblems(Settings settings)
    {
        var problems = new DiagnosticBag();
        RuleSettings.InTest(settings, Rules.Bound, problems);
        return problems;
    }

    private Diagnostic Located(Diagnostic problem) =>
        problem with { Location = Located(problem.Location), Related = [.. problem.Related.Select(related => related with { Location = Located(related.Location) })] };

    private Location Located(Location place) => Test.Stack.Any(text => ReferenceEquals(text.Yaml, place.Source)) ? Test.Locate(place) : place;

    private IEnumerable<Diagnostic> Vacuous(Trial trial)
    {
        if (Test is { Markers.Count: 0, Expected: null, Becomes: null })
        {
            yield return TestDiagnostics.SaysNothing(Test);
        }

        foreach (string code in trial.Idle)
        {
            yield return TestDiagnostics.LookedAtNothing(Test, code);
        }
    }

    private IEnumerable<Diagnostic> Gaps()
    {
        if (Fixture.Gaps.AskedFor is var (record, field))
        {
            yield return TestDiagnostics.GapRead(Test, record, field);
        }

        if (Fixture.Gaps.AskedForDay)
        {
            yield return TestDiagnostics.DayNeeded(Test);
        }
    }

    private TestResult Result(TestOutcome outcome, IReadOnlyList<Diagnostic> mistakes) =>
        new(Test.Title, Test.Codes, Test.Location, outcome, mistakes) { KnownMisses = Test.Markers.Count(marker => marker.Kind == MarkerKind.KnownMiss) };
}
