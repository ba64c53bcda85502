using StackAudit.Diagnostics;
using StackAudit.Model;
using StackAudit.Text;

namespace StackAudit.Loading;

/// <summary>Tells a whole stack from some files of it.</summary>
internal static class StackExtent
{
    /// <summary>Whether all that lies in the folder of a stack was loaded.</summary>
    /// <param name="paths">What was named.</param>
    /// <param name="root">The folder.</param>
    /// <param name="model">What was loaded.</param>
    /// <param name="tree">Where it was read from.</param>
    public static bool IsWhole(IReadOnlyList<string> paths, string root, StackModel model, FileTree tree)
    {
        if (paths.Any(path => Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)) == Path.TrimEndingDirectorySeparator(root)))
        {
            return true;
        }

        HashSet<string> loaded = [.. model.Files.Select(file => file.Path)];
        return StackFolder.Open([root], tree, new List<Diagnostic>()) is { } folder && folder.Find(model.Settings.Ignore).Keys.All(loaded.Contains);
    }
}
