using StackAudit.Text;
using Xunit;

namespace StackAudit.Tests.Text;

public class GlobTests
{
    [Theory]
    [InlineData("a.yaml", "a.yaml")]
    [InlineData("a.yaml", "deep/down/a.yaml")]
    [InlineData("*.yaml", "deep/a.yaml")]
    [InlineData("a?.yaml", "ab.yaml")]
    [InlineData("legacy", "legacy/a/b.yaml")]
    [InlineData("legacy/", "x/legacy/b.yaml")]
    [InlineData("teams/*.yaml", "teams/a.yaml")]
    [InlineData("teams/**/a.yaml", "teams/a.yaml")]
    [InlineData("teams/**/a.yaml", "teams/x/y/a.yaml")]
    [InlineData("**/drafts", "x/drafts/a.yaml")]
    [InlineData("teams/**", "teams/a/b.yaml")]
    [InlineData("docker-compose*.yml", "docker-compose.yml")]
    [InlineData("/a.yaml", "a.yaml")]
    [InlineData("a\\b.yaml", "a/b.yaml")]
    [InlineData("*a*b*", "xaybz")]
    public void APatternMeansThePath(string pattern, string path) => Assert.True(new Glob(pattern).Matches(path));

    [Theory]
    [InlineData("a.yaml", "b.yaml")]
    [InlineData("*.yaml", "a.yml")]
    [InlineData("a?.yaml", "a.yaml")]
    [InlineData("teams/*.yaml", "teams/x/a.yaml")]
    [InlineData("teams/*.yaml", "x/teams/a.yaml")]
    [InlineData("/a.yaml", "x/a.yaml")]
    [InlineData("a\\b.yaml", "a/c.yaml")]
    [InlineData("legacy", "legacy2/a.yaml")]
    [InlineData("**/drafts", "x/draft/a.yaml")]
    [InlineData("A.yaml", "a.yaml")]
    public void APatternDoesNotMeanThePath(string pattern, string path) => Assert.False(new Glob(pattern).Matches(path));
}
