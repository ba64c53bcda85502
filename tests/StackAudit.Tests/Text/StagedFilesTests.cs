using StackAudit.Tests.Support;
using StackAudit.Text;
using Xunit;

namespace StackAudit.Tests.Text;

public sealed class StagedFilesTests
{
    [Fact]
    public void AllFilesAreWrittenAndNothingElseIsLeft()
    {
        using var folder = new TemporaryFolder();
        folder.Write("old.yaml", "old");
        StagedFiles.Write([(folder.File("a/b/one.yaml"), "1"), (folder.File("a/two.yaml"), "2"), (folder.File("old.yaml"), "new")]);
        Assert.Equal(["1", "2", "new"], Contents(folder));
    }

    [Fact]
    public void WhenOneCannotBeWrittenNoneIs()
    {
        using var folder = new TemporaryFolder();
        folder.Write("old.yaml", "old");
        Directory.CreateDirectory(folder.File("taken.yaml"));
        Assert.Throws<IOException>(() => StagedFiles.Write([(folder.File("a/one.yaml"), "1"), (folder.File("old.yaml"), "new"), (folder.File("taken.yaml"), "3")]));
        Assert.Equal(["old"], Contents(folder));
        Assert.False(Directory.Exists(folder.File("a")));
    }

    private static string[] Contents(TemporaryFolder folder) =>
        [.. Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText)];
}
