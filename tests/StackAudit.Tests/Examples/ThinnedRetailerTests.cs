using StackAudit.Output;
using StackAudit.Rules;
using StackAudit.Tests.Support;
using Xunit;

namespace StackAudit.Tests.Examples;

/// <summary>Whoever writes down less is not shouted at more.</summary>
public sealed class ThinnedRetailerTests
{
    private const double Kept = 0.1;

    private static readonly string Retailer = Repository.PathOf("examples", "retailer");

    private static readonly int BlocksOfTheWhole = Blocks(Analyzer.Run(new AnalyzerOptions { Paths = [Retailer] }));

    /// <summary>Rules that miss a description, with the sections of which at least one must be there before they may speak.</summary>
    private static readonly Dictionary<string, string[]> Describing = new(StringComparer.Ordinal)
    {
        ["STK1301"] = ["flows", "reports", "journeys", "contracts"],
        ["STK1302"] = ["flows"],
        ["STK1306"] = ["flows"],
        ["STK1601"] = ["flows"],
        ["STK1706"] = ["journeys", "reports", "flows"],
        ["STK1901"] = ["journeys"],
        ["STK2416"] = ["journeys", "reports", "initiatives"],
        ["STK2402"] = ["statements"],
        ["STK2414"] = ["flows"],
        ["STK2422"] = ["statements"],
    };

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 20)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void WithATenthOfItsFactsItPrintsNoMoreBlocks(int seed)
    {
        AnalysisResult result = Check(seed, [], out (int Before, int After) facts);
        Assert.True(facts.Before > 1_000, $"Only {facts.Before} facts were looked at.");
        Assert.InRange(facts.After / (double)facts.Before, 0.05, 0.15);
        Assert.True(Blocks(result) <= BlocksOfTheWhole, $"{Blocks(result)} blocks, {BlocksOfTheWhole} of the whole.");
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void NoRuleThatMissesADescriptionSpeaksOfAnAreaThatHasNotBegun(int seed)
    {
        var random = new Random(seed);
        string[] without = [.. Describing.Values.SelectMany(sections => sections).Distinct().Where(_ => random.Next(2) == 0)];
        AnalysisResult result = Check(seed, without, out _);
        Assert.NotEmpty(result.Findings);
        string[] silenced = [.. Describing.Where(rule => rule.Value.All(without.Contains)).Select(rule => rule.Key)];
        Assert.Empty(result.Findings.Where(finding => silenced.Contains(finding.Rule.Code)).Select(finding => finding.Message));
        if (without.Contains("initiatives"))
        {
            Assert.DoesNotContain(result.Findings, finding => finding.Subjects.Any(subject => subject.Kind.Name == "initiative"));
        }
    }

    private static AnalysisResult Check(int seed, string[] without, out (int Before, int After) facts)
    {
        using var folder = new TemporaryFolder();
        var thinned = new ThinnedStack(seed, Kept);
        thinned.Write(Retailer, folder, without);
        facts = thinned.Facts;
        return Analyzer.Run(new AnalyzerOptions { Paths = [folder.Path] });
    }

    private static int Blocks(AnalysisResult result) => FindingBlock.Of(result, all: false).Count() + result.NotBegun.Count;
}
