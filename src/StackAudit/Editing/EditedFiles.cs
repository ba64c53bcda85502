using StackAudit.Loading;
using StackAudit.Text;

namespace StackAudit.Editing;

/// <summary>Writes edited files: all of them, or none. Each keeps its encoding.</summary>
public static class EditedFiles
{
    /// <param name="root">The stack's folder.</param>
    /// <param name="files">The whole texts, by their paths relative to it.</param>
    /// <exception cref="IOException">They could not be written; everything is as it was.</exception>
    public static void Write(string root, IEnumerable<SourceText> files) => StagedFiles.Write(
        files.Select(file =>
        {
            string path = AtomicFile.Target(Path.Combine(root, file.Path));
            return (path, TextEncoder.Encode(file.Content, File.ReadAllBytes(path)));
        }).ToArray());
}
