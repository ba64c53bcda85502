using StackAudit.Git;
using StackAudit.Revisions;
using StackAudit.Tests.Support;
using StackAudit.Text;
using Xunit;

namespace StackAudit.Tests.Revisions;

public sealed class ChangedLinesReaderTests
{
    [Theory]
    [InlineData("plain.yaml")]
    [InlineData("with blank.yaml")]
    [InlineData("sub/\"quoted\"\tümlaut.yaml")]
    public void ChangedLinesAreThoseThatWereAddedOrRewritten(string name)
    {
        using var repository = new SomeRepository();
        repository.Write("stack/" + name, "one\n-- two\nthree\nfour\nfive\n");
        string commit = repository.Commit();
        repository.Git("config", "diff.interHunkContext", "9");
        repository.Git("config", "diff.noprefix", "true");
        SourceText now = new(name, "one\n++ b/other.yaml\n@@ -1 +1 @@\nthree\nfour\nfive\nsix");
        repository.Write("stack/" + name, now.Content);

        ChangedLines changed = Read(repository, commit, now);

        Assert.Equal([2, 3, 7], Enumerable.Range(1, 7).Where(line => changed.Contains(Line(now, line, line))));
        Assert.True(changed.Contains(Line(now, 2, 3)));
        Assert.False(changed.Contains(Line(now, 1, 2)));
    }

    [Fact]
    public void AFileThatTheCommitDoesNotHaveHasChangedAsAWhole()
    {
        using var repository = new SomeRepository();
        repository.Write("stack/a.yaml", "one\n");
        string commit = repository.Commit();
        SourceText untracked = new("b.yaml", "one\ntwo\n");
        repository.Write("stack/b.yaml", untracked.Content);

        ChangedLines changed = Read(repository, commit, untracked);

        Assert.True(changed.Contains(Line(untracked, 1, 3)));
    }

    [Fact]
    public void LinesThatWereOnlyRemovedAreNowhere() => Assert.Empty(ChangedLinesReader.Parse("--- a/x\n+++ b/x\n@@ -2,2 +1,0 @@\n-+++ b/y\n-@@ -1 +1 @@\n")["x"]);

    private static ChangedLines Read(SomeRepository repository, string commit, SourceText file)
    {
        GitRepository found = GitRepository.Find(repository.File("stack"))!;
        using var before = new RevisionTree(found, commit);
        return ChangedLinesReader.Read(found, commit, [file], before);
    }

    private static Location Line(SourceText source, int first, int last)
    {
        int start = OffsetOf(source, first);
        return new Location(source, new TextSpan(start, OffsetOf(source, last) - start));
    }

    private static int OffsetOf(SourceText source, int line) => source.Content.Split('\n').Take(line - 1).Sum(text => text.Length + 1);
}
