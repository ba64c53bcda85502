using StackAudit.Benchmarks.Generation;
using StackAudit.Benchmarks.Measuring;
using StackAudit.Model;
using StackAudit.Rules;
using StackAudit.Tests.Support;
using Xunit;

namespace StackAudit.Tests.Benchmarks;

public sealed class StackGeneratorTests(GeneratedStack stack) : IClassFixture<GeneratedStack>
{
    private const int MostFindings = 25;
    private const int FewMatches = 50;

    private RuleSummary[] Core => [.. stack.Result.Rules.Where(rule => CoreRules.IsCore(rule.Rule))];

    [Fact]
    public void ItLoadsWithoutAProblem() => Assert.Empty(stack.Result.Problems);

    [Fact]
    public void ThereAreThreeFlowsForEachTool()
    {
        Assert.Equal(GeneratedStack.Tools, stack.Result.Model.All("tool").Count);
        Assert.Equal(3 * GeneratedStack.Tools, stack.Result.Model.All("flow").Count);
    }

    [Fact]
    public void EveryCoreRuleHasSomethingInScope()
    {
        Assert.NotEmpty(Core);
        Assert.Empty(Core.Where(rule => !rule.IsApplicable).Select(rule => rule.Rule.Code));
    }

    /// <summary>Flaws are rare, so that a rule is timed at what it does most: finding nothing.</summary>
    [Fact]
    public void NoRuleHasManyFindings() =>
        Assert.Empty(stack.Result.Findings.CountBy(finding => finding.Rule.Code).Where(rule => rule.Value > MostFindings).Select(rule => $"{rule.Key}: {rule.Value}"));

    [Fact]
    public void NoCoreRuleLacksTheFactsInMoreThanAThirdOfItsMatches()
    {
        IEnumerable<RuleSummary> many = Core.Where(rule => rule.InScope + rule.CouldNotLook > FewMatches);
        Assert.Empty(many.Where(rule => rule.CouldNotLook * 2 > rule.InScope).Select(rule => $"{rule.Rule.Code}: {rule.CouldNotLook} of {rule.InScope + rule.CouldNotLook}"));
    }

    [Fact]
    public void AFewToolsHaveFindings()
    {
        int tools = stack.Result.Findings.SelectMany(finding => finding.Subjects).Where(subject => subject.Kind.Name == "tool").Distinct().Count();
        Assert.InRange((double)tools / GeneratedStack.Tools, 0.03, 0.1);
    }

    [Fact]
    public void ATenthOfTheToolsHasHalfOfTheFlows()
    {
        (Entity From, Entity To)[] flows = [.. stack.Result.Model.All("flow").Select(flow => (End(flow, "from"), End(flow, "to")))];
        HashSet<Entity> hubs =
        [
            .. flows.SelectMany(flow => (Entity[])[flow.From, flow.To]).CountBy(tool => tool)
                .OrderByDescending(tool => tool.Value).Take(GeneratedStack.Tools / 10).Select(tool => tool.Key),
        ];
        int ofHubs = flows.Count(flow => hubs.Contains(flow.From) || hubs.Contains(flow.To));
        Assert.InRange((double)ofHubs / flows.Length, 0.45, 0.6);
    }

    [Theory]
    [InlineData(StackGenerator.FewestTools)]
    [InlineData(1000)]
    public void AToolWithItsFlowsTakesTenToTwelveHundredBytes(int tools)
    {
        IEnumerable<GeneratedFile> files = StackGenerator.Generate(tools, seed: 1).Where(file => file.Path.Contains("/tools-", StringComparison.Ordinal));
        int characters = files.Sum(file => file.Text.Length);
        Assert.InRange(characters / tools, 1000, 1200);
    }

    [Fact]
    public void TenThousandToolsTakeAFewHundredFiles() => Assert.Equal(229, StackGenerator.Generate(10_000, seed: 1).Count());

    [Fact]
    public void OneSeedGivesOneStack() => Assert.Equal(StackGenerator.Generate(1000, seed: 7), StackGenerator.Generate(1000, seed: 7));

    [Fact]
    public void AnotherSeedGivesAnotherStack() => Assert.NotEqual(StackGenerator.Generate(1000, seed: 7), StackGenerator.Generate(1000, seed: 8));

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    public void AnyStackLoadsWhateverTheSeed(int seed)
    {
        using var folder = new TemporaryFolder();
        StackGenerator.Write(folder.Path, StackGenerator.FewestTools, seed);
        AnalysisResult result = Analyzer.Run(new AnalyzerOptions { Paths = [folder.Path] });
        Assert.Empty(result.Problems);
    }

    private static Entity End(Entity flow, string field) => (Entity)flow[flow.Kind.Fields[field]]!;
}
