using StackAudit.Text;

namespace StackAudit.Rules;

/// <summary>The stacks on which rules are tried, in <c>tests/</c> beside rule files.</summary>
internal static class StacksOfTests
{
    public const string Folder = "tests";

    private const string Extension = ".yaml";

    /// <summary>The nearest such folder that a path is or lies in; null when there is none.</summary>
    public static string? FolderAbove(string path)
    {
        string? folder = path;
        while (folder != null && Path.GetFileName(folder) != Folder)
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder != null && Directory.Exists(folder) ? folder : null;
    }

    /// <summary>Whether somebody names such a stack, and no rule file.</summary>
    public static bool IsNamedBy(string path) => path.EndsWith(Extension, StringComparison.Ordinal) && FolderAbove(Path.GetFullPath(path)) != null;

    /// <summary>What stands in those beside some rule files; what cannot be read is left to those who run them.</summary>
    /// <param name="files">The rule files.</param>
    /// <param name="root">From which their paths count.</param>
    public static IReadOnlyList<string> Beside(IEnumerable<SourceText> files, string root) =>
    [
        .. from folder in files.Select(file => Path.Combine(root, Path.GetDirectoryName(file.Path)!, Folder)).Distinct()
           where Directory.Exists(folder)
           from path in FileTree.Disk.FilesBelow(folder, Extension)
           select File.ReadAllText(path),
    ];
}
