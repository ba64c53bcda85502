using StackAudit.Diagnostics;

namespace StackAudit.Rules;

/// <summary>The rule files that somebody names.</summary>
internal static class RulePaths
{
    /// <summary>The full paths in order, each once.</summary>
    /// <param name="paths">Files, and folders with what is below them.</param>
    /// <param name="problems">Receives the folders that cannot be read.</param>
    public static IReadOnlyCollection<string> Find(IReadOnlyList<string> paths, DiagnosticBag problems)
    {
        var found = new SortedSet<string>(StringComparer.Ordinal);
        foreach (string path in paths.Select(Path.GetFullPath))
        {
            found.UnionWith(Directory.Exists(path) ? RuleFolder.FilesIn(path, problems) : [path]);
        }

        return found;
    }
}
