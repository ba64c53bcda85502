using StackAudit.Benchmarks.Generation;
using StackAudit.Model;
using StackAudit.Tests.Support;
using Xunit;

namespace StackAudit.Tests.Benchmarks;

public sealed class StackGeneratorTests(GeneratedStack stack) : IClassFixture<GeneratedStack>
{
    [Fact]
    public void ItLoadsWithoutAProblem() => Assert.Empty(stack.Result.Problems);

    [Fact]
    public void ThereAreThreeFlowsForEachTool()
    {
        Assert.Equal(GeneratedStack.Tools, stack.Result.Model.All("tool").Count);
        Assert.Equal(3 * GeneratedStack.Tools, stack.Result.Model.All("flow").Count);
    }

    [Fact]
    public void EveryRuleHasSomethingInScope()
    {
        Assert.NotEmpty(stack.Result.Rules);
        Assert.Empty(stack.Result.Rules.Where(rule => !rule.IsApplicable).Select(rule => rule.Rule.Code));
    }

    [Fact]
    public void AFewToolsHaveFindings()
    {
        int tools = stack.Result.Findings.SelectMany(finding => finding.Subjects).Where(subject => subject.Kind.Name == "tool").Distinct().Count();
        Assert.InRange((double)tools / GeneratedStack.Tools, 0.01, 0.05);
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
    public void AToolWithItsFlowsTakesSevenToNineHundredBytes(int tools)
    {
        IEnumerable<GeneratedFile> files = StackGenerator.Generate(tools, seed: 1).Where(file => file.Path.Contains("/tools-", StringComparison.Ordinal));
        int characters = files.Sum(file => file.Text.Length);
        Assert.InRange(characters / tools, 700, 900);
    }

    [Fact]
    public void TenThousandToolsTakeTwoHundredFiles() => Assert.Equal(200, StackGenerator.Generate(10_000, seed: 1).Count());

    [Fact]
    public void OneSeedGivesOneStack() => Assert.Equal(StackGenerator.Generate(1000, seed: 7), StackGenerator.Generate(1000, seed: 7));

    [Fact]
    public void AnotherSeedGivesAnotherStack() => Assert.NotEqual(StackGenerator.Generate(1000, seed: 7), StackGenerator.Generate(1000, seed: 8));

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    public void AnyStackIsUsableWhateverTheSeed(int seed)
    {
        using var folder = new TemporaryFolder();
        StackGenerator.Write(folder.Path, StackGenerator.FewestTools, seed);
        AnalysisResult result = Analyzer.Run(new AnalyzerOptions { Paths = [folder.Path] });
        Assert.Empty(result.Problems);
        Assert.All(result.Rules, rule => Assert.True(rule.IsApplicable, rule.Rule.Code));
    }

    private static Entity End(Entity flow, string field) => (Entity)flow[flow.Kind.Fields[field]]!;
}
