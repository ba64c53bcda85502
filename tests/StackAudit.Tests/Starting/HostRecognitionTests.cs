using StackAudit.Starting;
using StackAudit.Tests.Support;
using Xunit;

namespace StackAudit.Tests.Starting;

public sealed class HostRecognitionTests
{
    [Theory]
    [InlineData(".github/CODEOWNERS", "github")]
    [InlineData(".gitlab-ci.yml", "gitlab")]
    [InlineData("azure-pipelines.yml", "azure")]
    [InlineData("README.md", null)]
    public void AFileThatOnlyOneHostReadsTellsIt(string file, string? host)
    {
        using var folder = new TemporaryFolder();
        folder.Write(file, "");

        Assert.Equal(host, HostRecognition.Of(folder.Path).Host?.Name);
    }

    [Theory]
    [InlineData("git@github.com:acme/stack.git", "github")]
    [InlineData("https://git.acme.example/stack", "gitlab")]
    [InlineData("https://acme.visualstudio.com/stack", "azure")]
    public void WhereItWasClonedFromSaysMoreThanAFile(string address, string host)
    {
        using var folder = new TemporaryFolder();
        folder.Write(".gitlab-ci.yml", "");
        folder.Write(".git/config", $"[remote \"origin\"]\n\turl = {address}\n");

        Assert.Equal(host, HostRecognition.Of(folder.Path).Host?.Name);
    }
}
