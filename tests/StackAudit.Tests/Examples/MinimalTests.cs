using StackAudit.Tests.Support;
using Xunit;

namespace StackAudit.Tests.Examples;

public class MinimalTests
{
    [Fact]
    public void ItPassesWithNoFindingAndNoProblem()
    {
        AnalysisResult result = Analyzer.Run(new AnalyzerOptions { Paths = [Repository.PathOf("examples", "minimal")] });
        Assert.Empty(result.Findings);
        Assert.Empty(result.Problems);
        Assert.Equal(0, result.ExitCode);
        Assert.Contains(result.Rules, rule => rule.InScope > 0);
    }

    [Fact]
    public void TheDayIsPinnedInEveryExample()
    {
        string[] settings = Directory.GetFiles(Repository.PathOf("examples"), "stackaudit.yaml", SearchOption.AllDirectories);
        Assert.True(settings.Length >= 2);
        Assert.All(settings, path => Assert.Contains(File.ReadLines(path), line => line.StartsWith("as_of: 20", StringComparison.Ordinal)));
    }
}
