using StackAudit.Rules;
using StackAudit.Tests.Support;
using Xunit;

namespace StackAudit.Tests.Documentation;

/// <summary>What <c>docs/baseline.md</c> tells step by step happens so. With <c>ACCEPT=1</c> in the environment the outcomes are written anew.</summary>
public sealed class BaselinePageTests
{
    private static readonly string Path = Repository.PathOf("docs", "baseline.md");

    [Fact]
    public void EachStepGivesWhatStandsThere()
    {
        using var folder = new TemporaryFolder();
        string page = File.ReadAllText(Path).ReplaceLineEndings("\n");
        string played = ConsolePage.Play(page, folder, [Baseline.FileName]);
        if (Environment.GetEnvironmentVariable("ACCEPT") == "1")
        {
            File.WriteAllText(Path, played);
            return;
        }

        Assert.Contains("$ stackaudit baseline", page, StringComparison.Ordinal);
        Assert.Equal(played, page);
    }
}
