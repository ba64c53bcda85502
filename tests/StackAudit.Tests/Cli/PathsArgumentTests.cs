using StackAudit.Cli.Options;
using StackAudit.Tests.Support;
using Xunit;

namespace StackAudit.Tests.Cli;

public sealed class PathsArgumentTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void TheNearestFolderUpwardsWithSettingsIsTheStack()
    {
        _folder.Write("stackaudit.yaml", "");
        _folder.Write("stack/stackaudit.yaml", "");
        _folder.Write("stack/tools/web/site.yaml", "");
        Assert.Equal("../..", PathsArgument.Nearest(_folder.File("stack/tools/web")));
    }

    [Fact]
    public void ThisFolderIsTheStackWhenItHasSettings()
    {
        _folder.Write("stackaudit.yaml", "");
        Assert.Equal(".", PathsArgument.Nearest(_folder.Path));
    }

    [Fact]
    public void ThisFolderIsTheStackWhenNoneHasSettings() => Assert.Equal(".", PathsArgument.Nearest(_folder.Path));
}
