using StackAudit.Output;
using StackAudit.Rules;
using StackAudit.Tests.Support;
using StackAudit.Text;
using Xunit;

namespace StackAudit.Tests.Documentation;

/// <summary>The pages of the shipped rules say what the rules say. With <c>ACCEPT=1</c> in the environment they are written anew.</summary>
public class RulePagesTests
{
    private static readonly IReadOnlyList<NewFile> Pages = RuleDocumentation.OfShipped();

    [Fact]
    public void EachIsUpToDate()
    {
        Assert.InRange(Pages.Count, 15, int.MaxValue);
        if (Environment.GetEnvironmentVariable("ACCEPT") == "1")
        {
            StagedFiles.Write(Pages.Select(page => (PathOf(page), page.Text)));
        }

        Assert.All(Pages, page => Assert.True(File.Exists(PathOf(page)) && File.ReadAllText(PathOf(page)) == page.Text, $"{page.Path} is stale: run the tests with ACCEPT=1."));
    }

    [Fact]
    public void ThereIsNoPageOfARuleThatIsGone() =>
        Assert.Equal(Pages.Skip(1).Select(PathOf).Order(StringComparer.Ordinal), Directory.GetFiles(Repository.PathOf("docs", "rules")).Order(StringComparer.Ordinal));

    private static string PathOf(NewFile page) => Path.GetFullPath(Repository.PathOf(page.Path.Split('/')));
}
