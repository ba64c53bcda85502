using StackAudit.Git;
using StackAudit.Tests.Support;
using Xunit;

namespace StackAudit.Tests.Git;

public sealed class GitTests
{
    [Theory]
    [InlineData("\"b/a \\\"b\\\"\\tc\\\\d\\n\\303\\274.yaml\"", "b/a \"b\"\tc\\d\nü.yaml")]
    [InlineData("\"b/日本\\001\"", "b/日本\u0001")]
    public void AQuotedPathIsRead(string written, string path) => Assert.Equal(path, CQuoted.Read(written));

    [Fact]
    public void ARepositoryOfSomebodyElseIsSaidToBeSo() => Assert.Equal(
        "git does not read the repository `/work/stack`, since it belongs to somebody else. If you trust it, run `git config --global --add safe.directory /work/stack`.",
        GitTrouble.Failed("find it", "fatal: detected dubious ownership in repository at '/work/stack'\nTo add an exception …").Message);

    [Fact]
    public void OtherwiseGitIsQuotedWithItsFirstLine() => Assert.Equal("git could not find it: bad object", GitTrouble.Failed("find it", "\nfatal: bad object\nmore").Message);

    [Fact]
    public void ABareRepositoryAndTheFolderOfGitHoldNoStack()
    {
        using var repository = new SomeRepository();
        repository.Git("init", "-q", "--bare", "bare");

        Assert.Null(GitRepository.Find(repository.File("bare")));
        Assert.Null(GitRepository.Find(repository.File(".git")));
        Assert.Null(GitRepository.Find(Path.GetTempPath()));
    }

    [Fact]
    public void AWorktreeAndAFolderBelowTheRootKnowTheirPlace()
    {
        using var repository = new SomeRepository();
        repository.Write("a/b/tools.yaml", "");
        string commit = repository.Commit();
        repository.Git("worktree", "add", "-q", "tree", commit);

        GitRepository found = GitRepository.Find(repository.File("tree/a/b"))!;

        Assert.Equal((repository.File("tree"), "a/b"), (found.Root, found.Prefix));
        Assert.Equal(commit, found.Commit("HEAD"));
        Assert.Equal(repository.File(".git"), found.CommonFolder);
    }

    [Fact]
    public void AnObjectThatIsNotThereIsATroubleOfTheWorld()
    {
        using var repository = new SomeRepository();
        string path = repository.Write("a.yaml", "one");
        string commit = repository.Commit();
        string hash = repository.Git("hash-object", path).Trim();
        string kept = repository.File($".git/objects/{hash[..2]}/{hash[2..]}");
        File.SetAttributes(kept, FileAttributes.Normal);
        File.Delete(kept);
        using var tree = new RevisionTree(GitRepository.Find(repository.Path)!, commit);

        Assert.Contains("does not hold all of that revision", Assert.Throws<IOException>(() => tree.Read(path)).Message, StringComparison.Ordinal);
    }
}
