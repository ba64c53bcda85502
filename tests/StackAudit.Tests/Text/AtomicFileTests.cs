using StackAudit.Tests.Support;
using StackAudit.Text;
using Xunit;

namespace StackAudit.Tests.Text;

public sealed class AtomicFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void ANewFileIsWritten()
    {
        AtomicFile.Write(_folder.File("new"), stream => stream.Write("text"u8));
        Assert.Equal("text", File.ReadAllText(_folder.File("new")));
    }

    [Fact]
    public void AnExistingFileIsReplaced()
    {
        string path = _folder.Write("old", "a longer text than the new one");
        AtomicFile.Write(path, stream => stream.Write("text"u8));
        Assert.Equal("text", File.ReadAllText(path));
    }

    [Fact]
    public void AFailureLeavesTheFileAsItWasAndNothingBeside()
    {
        string path = _folder.Write("old", "old text");
        Assert.Throws<InvalidOperationException>(() => AtomicFile.Write(path, FailHalfway));
        Assert.Equal("old text", File.ReadAllText(path));
        Assert.Equal([path], Directory.GetFiles(_folder.Path));
    }

    [Fact]
    public void ALinkStaysALink()
    {
        string path = _folder.Write("target", "old text");
        File.CreateSymbolicLink(_folder.File("link"), "target");
        AtomicFile.Write(_folder.File("link"), stream => stream.Write("text"u8));
        Assert.Equal("text", File.ReadAllText(path));
        Assert.Equal("target", new FileInfo(_folder.File("link")).LinkTarget);
    }

    [Fact]
    public void AMissingFolderIsNamed()
    {
        IOException exception = Assert.Throws<DirectoryNotFoundException>(() => AtomicFile.Write(_folder.File("none/new"), _ => { }));
        Assert.Equal($"`{_folder.File("none/new")}` could not be written. There is no folder `{_folder.File("none")}`.", exception.Message);
    }

    [Fact]
    public void AFolderIsNotReplaced()
    {
        Directory.CreateDirectory(_folder.File("sub"));
        Assert.Throws<IOException>(() => AtomicFile.Write(_folder.File("sub"), _ => { }));
        Assert.Empty(Directory.GetFiles(_folder.Path));
    }

    private static void FailHalfway(Stream stream)
    {
        stream.Write("half"u8);
        throw new InvalidOperationException("a mistake of ours");
    }
}
