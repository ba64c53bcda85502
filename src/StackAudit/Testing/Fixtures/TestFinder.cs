using StackAudit.Diagnostics;
using StackAudit.Language.Binding;
using StackAudit.Rules;
using StackAudit.Text;

namespace StackAudit.Testing;

/// <summary>Finds the tests to run: those in rule files, and the stacks beside these that hold markers.</summary>
internal static class TestFinder
{
    /// <summary>The rule files whose tests are to run.</summary>
    /// <param name="root">The folder from which their paths count.</param>
    /// <param name="paths">Where to look; empty for everywhere.</param>
    /// <param name="rules">All that there are.</param>
    public static IReadOnlySet<SourceText> Sources(string root, IReadOnlyList<string> paths, TestedRules rules) =>
        rules.Files.Select(file => file.Syntax.Source).Where(source => IsAsked(source, rules.Files, root, paths)).ToHashSet();

    /// <param name="root">The folder from which the paths of rule files count.</param>
    /// <param name="paths">Where to look; empty for everywhere.</param>
    /// <param name="sources">The rule files to look at.</param>
    /// <param name="rules">The rules, with those to test.</param>
    /// <param name="problems">Receives what cannot be read.</param>
    public static IReadOnlyList<RuleTest> Find(string root, IReadOnlyList<string> paths, IReadOnlySet<SourceText> sources, TestedRules rules, DiagnosticBag problems)
    {
        string[] folders = [.. sources.Where(source => !IsShipped(source)).Select(source => Path.GetDirectoryName(FullPath(root, source))!).Distinct().Order(StringComparer.Ordinal)];
        return
        [
            .. rules.Bound.Tests.Where(test => sources.Contains(test.Source)).Select(RuleTestReader.Read).Where(test => rules.IncludesTestOf(test.Codes)),
            .. folders.SelectMany(folder => FixtureFiles.Read(folder, root, problems)).Concat(FixtureFiles.ReadAsked(paths, root, problems)).DistinctBy(test => test.Title).Where(test => rules.IncludesTestOf(test.Codes)),
        ];
    }

    public static string FullPath(string root, SourceText source) => Path.GetFullPath(Path.Combine(root, source.Path));

    /// <summary>Whether a text is in the program, and in no file.</summary>
    public static bool IsShipped(SourceText source) => BuiltInRules.Sources.Any(shipped => ReferenceEquals(shipped, source));

    // Of a shipped file and a copy of it the copy counts, which can be changed.
    private static bool IsAsked(SourceText source, IReadOnlyList<RuleFile> files, string root, IReadOnlyList<string> paths)
    {
        if (IsShipped(source))
        {
            return paths.Count == 0 && !files.Any(file => file.IsBuiltIn && file.Syntax.Source.Path == source.Path && !ReferenceEquals(file.Syntax.Source, source));
        }

        string full = FullPath(root, source);
        return paths.Count == 0 || paths.Select(Path.GetFullPath).Any(path => full == path || full.StartsWith(Path.TrimEndingDirectorySeparator(path) + Path.DirectorySeparatorChar, StringComparison.Ordinal));
    }
}
