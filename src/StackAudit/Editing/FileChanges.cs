using StackAudit.Text;

namespace StackAudit.Editing;

/// <summary>What a command would change in the files of a stack. It can be shown as a diff, or written: all of it, or nothing.</summary>
/// <param name="Root">The stack's folder, a full path.</param>
/// <param name="Files">Those that differ, in the order of their paths.</param>
public sealed record FileChanges(string Root, IReadOnlyList<FileChange> Files)
{
    /// <summary>All changes as one unified diff; nothing when there are none.</summary>
    public string Diff => string.Concat(Files.Select(DiffOf));

    public static string DiffOf(FileChange file) => UnifiedDiff.Of(file.Path, file.Before?.Content, file.After.Content);

    /// <summary>The files that git could not bring back if the change was a mistake.</summary>
    /// <exception cref="IOException">There is a repository, and git does not answer.</exception>
    public IReadOnlyList<string> FindUncommitted() => Files.Count == 0 ? [] : UncommittedFiles.Find(Root, [.. Files.Select(file => file.Path)]);

    /// <summary>Writes all files, each in the encoding that it has.</summary>
    /// <exception cref="IOException">They could not be written, or one is no longer as it was read; everything is as it was.</exception>
    public void Write() => StagedFiles.Write(Files.Select(Encode).ToArray());

    private (string Path, byte[] Content) Encode(FileChange file)
    {
        string path = AtomicFile.Target(System.IO.Path.Combine(Root, file.Path));
        return (path, FileAsRead.Encode(path, file.Path, file.Before, file.After.Content));
    }
}
