using StackAudit.Output;
using StackAudit.Rules;
using StackAudit.Tests.Support;
using Xunit;

namespace StackAudit.Tests.Examples;

/// <summary>Whoever begins with a list of names is not drowned, at any step on the way to a whole stack.</summary>
public sealed class LadderTests
{
    private const int MostBlocks = 15;

    private static readonly string[] Steps = ["1-list", "2-owners", "3-contracts", "4-data", "5-flows"];

    private static readonly AnalysisResult[] Results = [.. Steps.Select(step => Analyzer.Run(new AnalyzerOptions { Paths = [Repository.PathOf("examples", "ladder", step)] }))];

    public static TheoryData<int> All => [.. Enumerable.Range(0, Steps.Length)];

    [Theory]
    [MemberData(nameof(All))]
    public void AFewThingsAreSaidAndEachNamesAnAction(int step)
    {
        AnalysisResult result = Results[step];
        FindingBlock[] blocks = [.. FindingBlock.Of(result, all: false)];
        Assert.Empty(result.Problems);
        Assert.InRange(blocks.Length + result.NotBegun.Count, 1, MostBlocks);
        Assert.All(blocks, block => Assert.NotEmpty(block.Rule.Help));
        Assert.All(result.NotBegun, area => Assert.NotEmpty(area.FirstStep));
    }

    [Fact]
    public void EachStepSaysMoreThanTheOneBefore()
    {
        Assert.Equal(Steps, Directory.GetDirectories(Repository.PathOf("examples", "ladder")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        for (int i = 1; i < Steps.Length; i++)
        {
            Assert.True(FactsOf(Results[i]) > FactsOf(Results[i - 1]), Steps[i]);
            Assert.Empty(ToolsOf(Results[i - 1]).Except(ToolsOf(Results[i])));
            Assert.True(Results[i].Rules.Count(rule => rule.IsApplicable) > Results[i - 1].Rules.Count(rule => rule.IsApplicable), Steps[i]);
        }
    }

    [Fact]
    public void TheThirdNamesAnAmountOfMoney() => Assert.Contains(Results[2].Findings, finding => finding.Money != null);

    [Fact]
    public void TheFirstHearsOfWhatHasNotBegun() => Assert.Equal(["Reviews", "Owners", "Data, flows and contracts"], Results[0].NotBegun.Select(area => area.Area));

    private static IEnumerable<string> ToolsOf(AnalysisResult result) => result.Model.All("tool").Select(tool => tool.Id);

    private static int FactsOf(AnalysisResult result) =>
        result.Model.Schema.Kinds.SelectMany(kind => result.Model.All(kind.Name)).Sum(entity => entity.Type.Stored.Count(entity.IsWritten));
}
