namespace StackAudit.Text;

/// <summary>The files as they lie on the disk.</summary>
internal sealed class DiskTree : FileTree
{
    // Links are not followed: one that leads back would never end.
    private static readonly EnumerationOptions Below = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint | FileAttributes.Hidden, IgnoreInaccessible = false };

    public override bool HasFile(string path) => File.Exists(path);

    public override bool HasFolder(string path) => Directory.Exists(path);

    public override bool Has(string path) => Path.Exists(path);

    public override IEnumerable<string> EntriesOf(string folder) => Directory.EnumerateFileSystemEntries(folder).Order(StringComparer.Ordinal);

    public override long LengthOf(string file) => new FileInfo(File.ResolveLinkTarget(file, returnFinalTarget: true)?.FullName ?? file).Length;

    public override byte[] Read(string file) => File.ReadAllBytes(file);

    public override string RealPath(string folder) => Directory.ResolveLinkTarget(folder, returnFinalTarget: true)?.FullName ?? folder;

    public override IReadOnlyList<string> FilesBelow(string folder, string ending) => [.. Directory.EnumerateFiles(folder, "*" + ending, Below).Order(StringComparer.Ordinal)];
}
