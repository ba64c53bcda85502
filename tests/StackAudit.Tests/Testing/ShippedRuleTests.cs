using StackAudit.Language.Binding;
using StackAudit.Rules;
using StackAudit.Testing;
using StackAudit.Tests.Support;
using Xunit;

namespace StackAudit.Tests.Testing;

/// <summary>The shipped rules do what their tests say, and these tests notice whatever is changed about the rules.</summary>
public class ShippedRuleTests
{
    private const double MostSurvivors = 0.03;

    private static readonly Lazy<TestReport> Shipped = new(() =>
    {
        using var folder = new TemporaryFolder();
        return RuleTester.Run(new TestOptions { Root = folder.Path, Coverage = true, Mutate = true });
    });

    public static TheoryData<string, string> All
    {
        get
        {
            var all = new TheoryData<string, string>();
            foreach (TestResult test in Shipped.Value.Tests)
            {
                all.Add(string.Join(", ", test.Codes), test.Title);
            }

            return all;
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void ARuleDoesWhatItsTestSays(string rules, string title)
    {
        TestResult test = Shipped.Value.Tests.Single(test => string.Join(", ", test.Codes) == rules && test.Title == title);
        Assert.Empty(test.Mistakes.Select(Print));
        Assert.Equal(TestOutcome.Passed, test.Outcome);
    }

    [Fact]
    public void EveryRuleHasTests()
    {
        Assert.Empty(Shipped.Value.Problems);
        ILookup<string, string> titles = Shipped.Value.Tests.SelectMany(test => test.Codes.Select(code => (Code: code, test.Title))).ToLookup(item => item.Code, item => item.Title);
        Assert.True(BuiltInRules.Descriptors().Count >= 14);
        Assert.All(BuiltInRules.Descriptors(), rule => Assert.True(titles[rule.Code].Count() >= 3, $"{rule.Code} has {titles[rule.Code].Count()} tests."));
    }

    [Fact]
    public void EveryRuleThatNeedsAFactHasATestInWhichItCouldNotLook()
    {
        RuleLibrary library = RuleLibrary.BuiltIn();
        BoundRule[] asking = [.. library.Rules.Where(rule => rule.Clauses.Any(clause => clause is BoundNeeds))];
        Assert.True(asking.Length >= 5);
        Assert.Empty(asking.Where(rule => !library.TestsOf(rule).Any(test => test.Source.Slice(test.Syntax.Span).Contains($"#~ unknown {rule.Code}", StringComparison.Ordinal))).Select(rule => rule.Code));
    }

    [Fact]
    public void TestsSeeEveryClauseSayYesAndNo()
    {
        Assert.Equal(BuiltInRules.Descriptors().Count, Shipped.Value.Coverage!.Count);
        Assert.Empty(Shipped.Value.Coverage!.SelectMany(rule => rule.Mistakes).Select(Print));
    }

    [Fact]
    public void TestsNoticeNearlyEveryChangeAndTheOthersAreExcused()
    {
        IReadOnlyList<MutationResult> items = Shipped.Value.Mutation!;
        Assert.True(items.Sum(item => item.Mutants) > 150);
        Assert.Empty(items.SelectMany(item => item.Mistakes).Select(Print));
        Assert.InRange(items.Sum(item => item.Excused) / (double)items.Sum(item => item.Mutants), 0, MostSurvivors);
    }

    private static string Print(Diagnostics.Diagnostic mistake) => $"{mistake.Location.Source.Path}:{Tested.Print(mistake)}";
}
