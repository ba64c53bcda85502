using StackAudit.Configuration;
using StackAudit.Diagnostics;
using StackAudit.Text;

namespace StackAudit.Loading;

/// <summary>The files of a stack: those that were named, and those in and below the folders that were named.</summary>
internal sealed class StackFolder
{
    private const string Proposals = "proposals";

    // What other programs keep in YAML, and the mappings of imports.
    private static readonly Glob[] OtherPrograms = [new("azure-pipelines.yml"), new("docker-compose*.yml"), new("mkdocs.yml"), new("*.mapping.yaml")];

    private readonly IReadOnlyList<string> _named;
    private readonly List<Diagnostic> _problems = [];
    private readonly SortedDictionary<string, string> _found = new(StringComparer.Ordinal);

    private StackFolder(FileTree tree, string root, IReadOnlyList<string> named)
    {
        Tree = tree;
        Root = root;
        _named = named;
    }

    /// <summary>Where it is read from.</summary>
    public FileTree Tree { get; }

    /// <summary>The nearest folder that holds all that was named, a full path.</summary>
    public string Root { get; }

    public IReadOnlyList<Diagnostic> Problems => _problems;

    /// <summary>The folder of a stack; paths that do not exist are reported and left out, and null means that none is left.</summary>
    public static StackFolder? Open(IReadOnlyList<string> paths, FileTree tree, ICollection<Diagnostic> problems)
    {
        var named = new List<string>();
        foreach (string path in paths)
        {
            string full = Path.GetFullPath(path);
            if (tree.Has(full))
            {
                named.Add(Path.TrimEndingDirectorySeparator(full));
                continue;
            }

            problems.Add(FileDiagnostics.PathNotFound(new Location(new SourceText(path.Replace('\\', '/'), ""), default), path));
        }

        return named.Count == 0 ? null : new StackFolder(tree, CommonFolder(tree, named), named);
    }

    /// <summary>The files by their paths relative to the root, in their order.</summary>
    /// <param name="ignored">What settings leave out besides the usual files.</param>
    public IReadOnlyDictionary<string, string> Find(IEnumerable<string> ignored)
    {
        Glob[] globs = [.. OtherPrograms, .. ignored.Select(pattern => new Glob(pattern))];
        foreach (string path in _named)
        {
            if (Tree.HasFolder(path))
            {
                Walk(path, globs, [Tree.RealPath(path)]);
            }
            else if (Path.GetFileName(path) != Settings.FileName)
            {
                _found[Relative(path)] = path;
            }
        }

        return _found;
    }

    /// <summary>The files that lie over the stack without being a part of it, likewise.</summary>
    public IReadOnlyDictionary<string, string> FindProposals(IEnumerable<string> ignored)
    {
        string folder = Path.Combine(Root, Proposals);
        if (Tree.HasFolder(folder))
        {
            Walk(folder, [.. OtherPrograms, .. ignored.Select(pattern => new Glob(pattern))], [Tree.RealPath(folder)]);
        }

        return _found;
    }

    private void Walk(string folder, Glob[] globs, List<string> above)
    {
        try
        {
            foreach (string entry in Tree.EntriesOf(folder))
            {
                Visit(entry, globs, above);
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            _problems.Add(FileDiagnostics.UnreadableFolder(Nowhere(folder)));
        }
    }

    private void Visit(string entry, Glob[] globs, List<string> above)
    {
        string name = Path.GetFileName(entry);
        string relative = Relative(entry);
        if (name.StartsWith('.') || Array.Exists(globs, glob => glob.Matches(relative)))
        {
            return;
        }

        bool isYaml = name.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".yml", StringComparison.OrdinalIgnoreCase);
        if (!Tree.HasFolder(entry))
        {
            if (isYaml && name != Settings.FileName)
            {
                _found[relative] = entry;
            }

            return;
        }

        if (isYaml)
        {
            _problems.Add(FileDiagnostics.NotAFile(Nowhere(entry)));
        }

        if (relative == Proposals || IsOfRuleTests(relative) || Tree.HasFile(Path.Combine(entry, Settings.FileName)))
        {
            return;
        }

        string real = Tree.RealPath(entry);
        if (above.Contains(real))
        {
            _problems.Add(FileDiagnostics.LinkLoop(Nowhere(entry), Relative(real)));
            return;
        }

        Walk(entry, globs, [.. above, real]);
    }

    // The stacks on which rules are tried stand beside the rules.
    private static bool IsOfRuleTests(string relative) =>
        relative.StartsWith("rules/", StringComparison.Ordinal) && relative.EndsWith("/tests", StringComparison.Ordinal);

    private string Relative(string path) => RelativePath.Of(Root, path);

    private Location Nowhere(string path) => new(new SourceText(Relative(path), ""), default);

    private static string CommonFolder(FileTree tree, List<string> paths)
    {
        string? common = null;
        foreach (string path in paths)
        {
            string folder = tree.HasFolder(path) ? path : Path.GetDirectoryName(path)!;
            common ??= folder;
            while (folder != common && !folder.StartsWith(Path.TrimEndingDirectorySeparator(common) + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            {
                common = Path.GetDirectoryName(common)!;
                if (common == Path.GetPathRoot(common))
                {
                    return common;
                }
            }
        }

        return common!;
    }
}
