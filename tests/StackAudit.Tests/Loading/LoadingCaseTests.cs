using StackAudit.Loading;
using Xunit;

namespace StackAudit.Tests.Loading;

public class LoadingCaseTests
{
    private static readonly Dictionary<string, LoadingCase> Cases = LoadingCaseReader.ReadAll().ToDictionary(one => one.Title);

    public static TheoryData<string> Titles => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Titles))]
    public void ProblemsAreReportedAtTheirPlaces(string title)
    {
        LoadingCase one = Cases[title];

        LoadResult result = StackLoader.Load(one.Files, new LoadOptions { RequiresTools = false });

        Assert.Equal(one.Expected, PrintedProblems.Print(result.Problems));
    }

    [Fact]
    public void ThereAreManyCases() => Assert.True(Cases.Count > 80);

    [Theory]
    [InlineData("stray line", "=== a", "@ f.yaml")]
    [InlineData("=== a", "x: 1", "@ f.yaml")]
    [InlineData("=== a", "@ f.yaml", "! f.yaml:1:1-2 STK0001 x", "x: 1")]
    [InlineData("=== a", "@ f.yaml", "=== a", "@ f.yaml")]
    [InlineData("=== a")]
    [InlineData("# nothing")]
    public void ACaseThatIsNoneIsAMistake(params string[] lines) => Assert.Throws<FormatException>(() => LoadingCaseReader.Read(lines));
}
