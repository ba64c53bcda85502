using StackAudit.Configuration;
using StackAudit.Diagnostics;
using StackAudit.Loading;
using StackAudit.Rules;
using StackAudit.Text;

namespace StackAudit.Testing;

/// <summary>
/// Stacks with markers in <c>tests/</c> beside rule files, for what would be long within them. A folder that holds a <c>stackaudit.yaml</c> is one stack with all below it;
/// any other YAML file is a stack of its own.
/// </summary>
internal static class FixtureFiles
{
    /// <param name="rules">The folder of rule files.</param>
    /// <param name="root">From which paths are told.</param>
    /// <param name="problems">Receives what cannot be read.</param>
    public static IEnumerable<RuleTest> Read(string rules, string root, DiagnosticBag problems)
    {
        string folder = Path.Combine(rules, StacksOfTests.Folder);
        return Directory.Exists(folder) ? ReadFolder(folder, root, problems) : [];
    }

    /// <summary>Those that are named by themselves: a folder within <c>tests/</c>, a file there.</summary>
    public static IEnumerable<RuleTest> ReadAsked(IReadOnlyList<string> paths, string root, DiagnosticBag problems) =>
        from path in paths
        let full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path))
        let folder = StacksOfTests.FolderAbove(full)
        where folder != null && Path.Exists(full)
        from test in ReadFolder(folder, root, problems)
        where test.Stack.Any(text => IsWithin(Path.GetFullPath(Path.Combine(root, text.File.Path)), full))
        select test;

    private static bool IsWithin(string path, string asked) => path == asked || path.StartsWith(asked + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static IEnumerable<RuleTest> ReadFolder(string folder, string root, DiagnosticBag problems)
    {
        if (File.Exists(Path.Combine(folder, Settings.FileName)))
        {
            return [Test(folder, FileTree.Disk.FilesBelow(folder, ".yaml"), root, problems)];
        }

        return
        [
            .. Directory.EnumerateFiles(folder, "*.yaml").Order(StringComparer.Ordinal).Select(path => Test(folder, [path], root, problems)),
            .. Directory.EnumerateDirectories(folder).Order(StringComparer.Ordinal).SelectMany(inner => ReadFolder(inner, root, problems)),
        ];
    }

    private static RuleTest Test(string folder, IEnumerable<string> paths, string root, DiagnosticBag problems)
    {
        var unread = new List<Diagnostic>();
        var mistakes = new DiagnosticBag();
        FixtureText[] stack =
        [
            .. from path in paths
               let source = SourceReader.Read(path, RelativePath.Of(root, path), unread)
               where source != null
               select FixtureText.OfFile(source, RelativePath.Of(folder, path)),
        ];
        problems.AddRange(unread);
        Marker[] markers = [.. stack.SelectMany(text => MarkerReader.Read(text, codes: null, mistakes))];
        return new RuleTest
        {
            Title = stack is [var only] ? only.File.Path : RelativePath.Of(root, folder),
            Location = new Location(stack.FirstOrDefault(text => text.Yaml.Path == Settings.FileName)?.File ?? stack.FirstOrDefault()?.File ?? new SourceText(RelativePath.Of(root, folder), ""), default),
            Codes = [.. markers.Select(marker => marker.Code).Distinct().Order(StringComparer.Ordinal)],
            Stack = stack,
            Markers = markers,
            Mistakes = [.. mistakes],
        };
    }
}
