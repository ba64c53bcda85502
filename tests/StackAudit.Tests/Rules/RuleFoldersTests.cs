using StackAudit.Tests.Support;
using Xunit;

namespace StackAudit.Tests.Rules;

public class RuleFoldersTests
{
    private static readonly string Retailer = Repository.PathOf("examples", "retailer");

    [Fact]
    public void CopiesOfShippedRulesCountOnce()
    {
        AnalysisResult result = Analyzer.Run(new AnalyzerOptions { Paths = [Retailer], RuleFolders = [Repository.PathOf("rules")] });
        Assert.Empty(result.Problems);
        Assert.Equal(result.Rules.Count, result.Rules.Select(rule => rule.Rule.Code).Distinct().Count());
    }

    [Fact]
    public void AShippedRuleThatWasLeftOutMayBeBroughtBack()
    {
        AnalysisResult result = Analyzer.Run(new AnalyzerOptions
        {
            Paths = [Retailer],
            WithBuiltInRules = false,
            RuleFolders = [Repository.PathOf("rules", "ownership")],
        });
        Assert.Empty(result.Problems);
        Assert.Contains("STK1201", result.Rules.Select(rule => rule.Rule.Code));
        Assert.All(result.Rules, rule => Assert.Equal("ownership", rule.Rule.Category));
        Assert.Contains(result.Findings, finding => finding.Rule.Code == "STK1201");
    }

    [Fact]
    public void AnotherRuleWithTheCodeOfAShippedOneIsAnError()
    {
        using var folder = new TemporaryFolder();
        folder.Write("own.rules", "rule STK1201 other \"Other\"\n  for each tool\n  require tool.is_live\n  report at tool: \"x\"\n");
        AnalysisResult result = Analyzer.Run(new AnalyzerOptions { Paths = [Retailer], RuleFolders = [folder.Path] });
        Assert.Equal(2, result.ExitCode);
        Assert.Contains(result.Problems, problem => problem.Code == "STK0126");
    }
}
