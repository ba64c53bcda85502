using System.Text;
using StackAudit.Diagnostics;
using StackAudit.Language.Binding;
using StackAudit.Language.Parsing;
using StackAudit.Language.Syntax;
using StackAudit.Loading;
using StackAudit.Text;

namespace StackAudit.Rules;

/// <summary>Finds and parses rule files: the shipped ones, those of the stack, and those of further folders.</summary>
internal static class RuleFiles
{
    /// <param name="root">The folder of the stack; empty for a stack that is on no disk.</param>
    /// <param name="paths">Further folders and files.</param>
    /// <param name="withBuiltInRules">Without it, the rules and tests among the shipped items are left out; definitions, parameters and tables stay.</param>
    /// <param name="diagnostics">Receives what cannot be read or understood.</param>
    /// <param name="withBuiltInTests">Whether the tests of shipped rules are read too; they are the program's own business, and not that of every check.</param>
    public static IReadOnlyList<RuleFile> Load(string root, IReadOnlyList<string> paths, bool withBuiltInRules, DiagnosticBag diagnostics, bool withBuiltInTests = false) =>
        [.. Shipped(withBuiltInRules, diagnostics, withBuiltInTests), .. LoadOwn(root, paths, diagnostics)];

    /// <summary>The shipped ones alone.</summary>
    public static IReadOnlyList<RuleFile> Shipped(bool withRules, DiagnosticBag diagnostics, bool withTests = false)
    {
        var files = new List<RuleFile>();
        foreach (SourceText source in BuiltInRules.Sources)
        {
            RuleFileSyntax syntax = RuleParser.Parse(source, diagnostics, withTests);
            ItemSyntax[] kept = [.. syntax.Items.Where(item => withRules || item is not (RuleSyntax or VerdictSyntax))];
            files.Add(new RuleFile(syntax with { Items = kept }, IsBuiltIn: true));
        }

        return files;
    }

    /// <summary>Those of the stack and of further folders and files.</summary>
    public static IReadOnlyList<RuleFile> LoadOwn(string root, IReadOnlyList<string> paths, DiagnosticBag diagnostics, FileTree? tree = null)
    {
        tree ??= FileTree.Disk;
        var files = new List<RuleFile>();
        foreach ((string path, string shown) in Find(root, paths, diagnostics, tree))
        {
            if (Read(path, shown, diagnostics, tree) is { } file)
            {
                files.Add(file);
            }
        }

        return files;
    }

    /// <summary>One file; null when it cannot be read.</summary>
    /// <param name="path">Where it is.</param>
    /// <param name="shown">How messages call it.</param>
    /// <param name="diagnostics">Receives what cannot be read or understood.</param>
    /// <param name="tree">Where it is read from; null for the disk.</param>
    public static RuleFile? Read(string path, string shown, DiagnosticBag diagnostics, FileTree? tree = null)
    {
        var unread = new List<Diagnostic>();
        SourceText? source = SourceReader.Read(path, shown, unread, tree);
        diagnostics.AddRange(unread);
        return source is null ? null : new RuleFile(RuleParser.Parse(source, diagnostics), IsBuiltIn: IsCopyOfShipped(source));
    }

    // Whoever leaves the shipped rules out may bring a few of them back. Texts of other lengths need not be read.
    private static bool IsCopyOfShipped(SourceText source)
    {
        string text = source.Content.ReplaceLineEndings("\n");
        long length = Encoding.UTF8.GetByteCount(text);
        return BuiltInRules.Sources.Any(shipped => BuiltInRules.LengthOf(shipped) == length && shipped.Content == text);
    }

    // By full path, so that a file which is found twice is read once.
    private static SortedDictionary<string, string> Find(string root, IReadOnlyList<string> paths, DiagnosticBag diagnostics, FileTree tree)
    {
        var found = new SortedDictionary<string, string>(StringComparer.Ordinal);
        string own = Path.Combine(root, RuleFolder.Name);
        if (root.Length > 0 && tree.HasFolder(own))
        {
            Add(own, root);
        }

        foreach (string path in paths)
        {
            string full = Path.GetFullPath(path);
            if (tree.HasFolder(full))
            {
                Add(full, root);
            }
            else if (tree.HasFile(full))
            {
                found[full] = Shown(full, root);
            }
            else
            {
                diagnostics.Add(FileDiagnostics.PathNotFound(new Location(new SourceText(path.Replace('\\', '/'), ""), default), path));
            }
        }

        return found;

        void Add(string folder, string relativeTo)
        {
            foreach (string path in RuleFolder.FilesIn(folder, diagnostics, tree))
            {
                found[path] = Shown(path, relativeTo);
            }
        }
    }

    private static string Shown(string path, string root) => root.Length == 0 ? path.Replace('\\', '/') : RelativePath.Of(root, path);
}
