using System.Text;
using StackAudit.Git;
using StackAudit.Tests.Support;
using StackAudit.Text;
using Xunit;

namespace StackAudit.Tests.Git;

/// <summary>A revision is read as the disk would be if it were checked out, and nothing is touched for it.</summary>
public sealed class RevisionTreeTests
{
    [Theory]
    [InlineData("plain.yaml")]
    [InlineData("with blank.yaml")]
    [InlineData("\"quoted\" 'twice'.yaml")]
    [InlineData("ümläut-日本.yaml")]
    [InlineData("line\nbreak.yaml")]
    [InlineData("back\\slash\ttab.yaml")]
    [InlineData("deep/er/and -dash/deepest.yaml")]
    public void FilesOfAnyNameAreFound(string name)
    {
        using var repository = new SomeRepository();
        repository.Write(name, "then");
        string commit = repository.Commit();
        File.Delete(repository.File(name));

        using RevisionTree tree = Open(repository, commit);

        Assert.True(tree.HasFile(repository.File(name)));
        Assert.True(tree.HasFolder(Path.GetDirectoryName(repository.File(name))!));
        Assert.Equal("then", Read(tree, repository.File(name)));
        Assert.Equal(4, tree.LengthOf(repository.File(name)));
        Assert.Contains(repository.File(name), tree.FilesBelow(repository.Path, ".yaml"));
    }

    [Fact]
    public void ItIsTheTreeThatWouldBeOnTheDisk()
    {
        using var repository = new SomeRepository();
        foreach (string name in new[] { "b.yaml", "a/b.yaml", "a.yaml", "a-b/c.yaml", "a/.hidden/d.yaml", "empty.yaml", "rules/x.rules" })
        {
            repository.Write(name, name == "empty.yaml" ? "" : name);
        }

        Directory.CreateSymbolicLink(repository.File("linked"), "a");
        File.CreateSymbolicLink(repository.File("a/up.yaml"), "../b.yaml");
        File.CreateSymbolicLink(repository.File("gone.yaml"), "nowhere.yaml");
        Directory.CreateSymbolicLink(repository.File("a/circle"), "..");
        File.CreateSymbolicLink(repository.File("self"), "self");
        using RevisionTree tree = Open(repository, repository.Commit());

        Compare(FileTree.Disk, tree, repository.Path, 0);
        Assert.Equal(FileTree.Disk.FilesBelow(repository.Path, ".yaml"), tree.FilesBelow(repository.Path, ".yaml"));
        Assert.Equal(repository.Path, tree.RealPath(repository.File("a/circle")));
        Assert.Equal(repository.File("a"), tree.RealPath(repository.File("linked")));
        Assert.Throws<FileNotFoundException>(() => tree.Read(repository.File("gone.yaml")));
        Assert.Throws<FileNotFoundException>(() => tree.Read(repository.File("self")));
        Assert.False(tree.Has(repository.File("a.yaml/under-a-file")));
    }

    [Fact]
    public void WhatIsOutsideOfTheRepositoryIsOnTheDisk()
    {
        using var repository = new SomeRepository();
        using var outside = new TemporaryFolder();
        outside.Write("more/own.rules", "rules");
        File.CreateSymbolicLink(repository.File("own.rules"), outside.File("more/own.rules"));
        Directory.CreateSymbolicLink(repository.File("more"), outside.File("more"));
        using RevisionTree tree = Open(repository, repository.Commit());

        Assert.Equal("rules", Read(tree, outside.File("more/own.rules")));
        Assert.Equal([outside.File("more/own.rules")], tree.FilesBelow(outside.Path, ".rules"));
        Assert.Equal("rules", Read(tree, repository.File("own.rules")));
        Assert.Equal("rules", Read(tree, repository.File("more/own.rules")));
        Assert.Equal(outside.File("more"), tree.RealPath(repository.File("more")));
    }

    [Fact]
    public void AStackThatWasElsewhereIsReadUnderItsPresentPaths()
    {
        using var repository = new SomeRepository();
        repository.Write("old/place/tools.yaml", "tools");
        repository.Write("shared.yaml", "shared");
        File.CreateSymbolicLink(repository.File("old/place/shared.yaml"), "../../shared.yaml");
        string commit = repository.Commit();
        Directory.CreateDirectory(repository.File("new"));
        using var tree = new RevisionTree(GitRepository.Find(repository.File("new"))!, commit, "old/place");

        Assert.Equal("tools", Read(tree, repository.File("new/tools.yaml")));
        Assert.Equal("shared", Read(tree, repository.File("new/shared.yaml")));
        Assert.Equal([repository.File("new/shared.yaml"), repository.File("new/tools.yaml")], tree.EntriesOf(repository.File("new")));
        Assert.Equal(repository.File("new"), tree.RealPath(repository.File("new")));
    }

    [Fact]
    public void TheRepositoryOfAFolderBehindALinkIsFound()
    {
        using var repository = new SomeRepository();
        using var elsewhere = new TemporaryFolder();
        repository.Write("stack/tools.yaml", "tools");
        string commit = repository.Commit();
        Directory.CreateSymbolicLink(elsewhere.File("link"), repository.File("stack"));
        using var tree = new RevisionTree(GitRepository.Find(elsewhere.File("link"))!, commit);

        Assert.Equal("tools", Read(tree, elsewhere.File("link/tools.yaml")));
    }

    [Fact]
    public void ALargeFileThatWasFetchedIsRead()
    {
        const string Hash = "4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393";
        using var repository = new SomeRepository();
        repository.Write("large.yaml", $"version https://git-lfs.github.com/spec/v1\noid sha256:{Hash}\nsize 5\n");
        string commit = repository.Commit();
        using (RevisionTree tree = Open(repository, commit))
        {
            Assert.Throws<FileNotFoundException>(() => tree.Read(repository.File("large.yaml")));
            Assert.StartsWith("`large.yaml` is kept in Git LFS", Assert.Single(tree.Remarks), StringComparison.Ordinal);
            Assert.True(tree.IsLeftOut(repository.File("large.yaml")));
        }

        repository.Write($".git/lfs/objects/4d/7a/{Hash}", "large");
        using RevisionTree again = Open(repository, commit);
        Assert.Equal("large", Read(again, repository.File("large.yaml")));
        Assert.Equal(5, again.LengthOf(repository.File("large.yaml")));
    }

    [Fact]
    public void NeitherTheWorkTreeNorTheIndexIsTouched()
    {
        using var repository = new SomeRepository();
        repository.Write("a.yaml", "one");
        string commit = repository.Commit();
        repository.Write("a.yaml", "two");
        repository.Write(".git/hooks/post-index-change", "#!/bin/sh\ntouch hooked\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(repository.File(".git/hooks/post-index-change"), UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }

        byte[] index = File.ReadAllBytes(repository.File(".git/index"));
        File.SetLastWriteTimeUtc(repository.File("a.yaml"), DateTime.UtcNow.AddHours(1));

        using (RevisionTree tree = Open(repository, commit))
        {
            Assert.Equal("one", Read(tree, repository.File("a.yaml")));
        }

        Assert.True(GitRepository.Find(repository.Path)!.Ask("diff-index", "--patch", commit).Succeeded);
        Assert.Equal(index, File.ReadAllBytes(repository.File(".git/index")));
        Assert.False(File.Exists(repository.File("hooked")));
        Assert.Equal("two", File.ReadAllText(repository.File("a.yaml")));
    }

    [Fact]
    public void ManyMayReadAtOnce()
    {
        using var repository = new SomeRepository();
        string[] names = [.. Enumerable.Range(0, 200).Select(i => $"{i % 7}/{i}.yaml")];
        foreach (string name in names)
        {
            repository.Write(name, name);
        }

        using RevisionTree tree = Open(repository, repository.Commit());
        Parallel.ForEach(names, name => Assert.Equal(name, Read(tree, repository.File(name))));
    }

    private static RevisionTree Open(SomeRepository repository, string commit) => new(GitRepository.Find(repository.Path)!, commit);

    private static string Read(FileTree tree, string path) => Encoding.UTF8.GetString(tree.Read(path));

    // Deep enough to go around in the circle once.
    private static void Compare(FileTree disk, FileTree tree, string folder, int depth)
    {
        string[] entries = [.. disk.EntriesOf(folder).Where(entry => Path.GetFileName(entry) != ".git")];
        Assert.Equal(entries, tree.EntriesOf(folder));
        foreach (string entry in entries)
        {
            Assert.Equal((entry, disk.HasFile(entry), disk.HasFolder(entry)), (entry, tree.HasFile(entry), tree.HasFolder(entry)));
            if (disk.HasFile(entry) && Path.GetFileName(entry) is not ("gone.yaml" or "self"))
            {
                Assert.Equal(Read(disk, entry), Read(tree, entry));
                Assert.Equal(disk.LengthOf(entry), tree.LengthOf(entry));
            }
            else if (disk.HasFolder(entry) && depth < 4)
            {
                Compare(disk, tree, entry, depth + 1);
            }
        }
    }
}
