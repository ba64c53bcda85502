using StackAudit.Starting;
using StackAudit.Tests.Support;
using Xunit;

namespace StackAudit.Tests.Starting;

public sealed class GitConfigTests
{
    [Theory]
    [InlineData("git@github.com:acme/stack.git", "github.com")]
    [InlineData("https://gitlab.acme.example/acme/stack", "gitlab.acme.example")]
    [InlineData("https://kim:se@cr:et@dev.azure.com/acme/_git/stack", "dev.azure.com")]
    [InlineData("ssh://git@ssh.dev.azure.com:22/v3/acme/stack", "ssh.dev.azure.com")]
    [InlineData("/srv/git/github/stack.git", "")]
    [InlineData("../github", "")]
    public void AnAddressNamesAMachine(string address, string machine) => Assert.Equal(machine, GitConfig.MachineOf(address));

    [Fact]
    public void OriginComesFirst()
    {
        using var folder = new TemporaryFolder();
        folder.Write(".git/config", "[core]\n\turl = no\n[remote \"backup\"]\n\turl = b\n[remote \"origin\"]\n\tfetch = +refs\n\turl = a = c\n[branch \"main\"]\n\turl = no\n");

        Assert.Equal(["a = c", "b"], GitConfig.RemotesOf(folder.Path));
    }

    [Fact]
    public void AWorkTreeHasTheRemotesOfItsRepository()
    {
        using var folder = new TemporaryFolder();
        folder.Write("main/.git/config", "[remote \"origin\"]\n\turl = a\n");
        folder.Write("main/.git/worktrees/side/commondir", "../..\n");
        folder.Write("side/.git", $"gitdir: {folder.File("main/.git/worktrees/side")}\n");

        Assert.Equal(["a"], GitConfig.RemotesOf(folder.File("side")));
        Assert.Equal(folder.File("side"), GitConfig.TopOf(folder.File("side/below/further")));
    }

    [Fact]
    public void WithoutARepositoryThereIsNeitherTopNorRemote()
    {
        using var folder = new TemporaryFolder();

        Assert.Null(GitConfig.TopOf(folder.Path));
        Assert.Empty(GitConfig.RemotesOf(folder.Path));
    }
}
