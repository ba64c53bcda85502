using StackAudit.Configuration;
using StackAudit.Git;
using StackAudit.Loading;
using StackAudit.Text;

namespace StackAudit.Revisions;

/// <summary>A stack as it was at a commit: checked by the settings, rules, exceptions and baseline that it had there.</summary>
internal sealed class EarlierStack : IDisposable
{
    private readonly RevisionTree _tree;
    private readonly string _folder;
    private readonly AnalyzerOptions _options;

    private EarlierStack(RevisionTree tree, string folder, AnalyzerOptions options, string note)
    {
        _tree = tree;
        _folder = folder;
        _options = options with { Tree = tree, Paths = [.. options.Paths.Where(IsThere)], RuleFolders = [.. options.RuleFolders.Where(IsThere)] };
        Note = note;
    }

    /// <summary>What is to be said of where it was; empty where there is nothing to say.</summary>
    public string Note { get; }

    /// <summary>What of it could not be read, and why.</summary>
    public IReadOnlyList<string> Remarks => _tree.Remarks;

    /// <summary>What its files are read from.</summary>
    public FileTree Tree => _tree;

    /// <param name="options">How the present state is checked.</param>
    /// <param name="repository">Found from the folder of the stack.</param>
    /// <param name="commit">The hash of a commit.</param>
    public static EarlierStack Open(AnalyzerOptions options, GitRepository repository, string commit)
    {
        var here = new RevisionTree(repository, commit);
        bool hasFiles = HasFiles(here, options.Paths);
        if (here.HasFile(Path.Combine(repository.Folder, Settings.FileName)) || FormerFolder.Find(repository, commit, settingsOnly: hasFiles) is not { } former)
        {
            return new EarlierStack(here, repository.Folder, options, hasFiles ? "" : "when there was no stack here");
        }

        here.Dispose();
        return new EarlierStack(new RevisionTree(repository, commit, former), repository.Folder, options, former.Length == 0 ? "when the stack was at the top of the repository" : $"when the stack was in `{former}`");
    }

    /// <summary>Checks it as of a day. What was left out is no problem of the stack's.</summary>
    public AnalysisResult Check(DateOnly? asOf)
    {
        if (_options.Paths.Count == 0)
        {
            return AnalysisResult.Unloaded("", []);
        }

        AnalysisResult result = Analyzer.Run(_options with { AsOf = asOf, Horizon = null, WithCases = false, Timing = false });
        return result with { Problems = [.. result.Problems.Where(problem => !_tree.IsLeftOut(Path.GetFullPath(problem.Location.Source.Path, _folder)))] };
    }

    /// <summary>Says which files of settings lie outside of the repository, so that their earlier state cannot be known.</summary>
    /// <param name="result">Of a check of it.</param>
    public IReadOnlyList<string> NotesOn(AnalysisResult result) =>
    [
        .. result.Model.Settings.Layers.All.Select(layer => layer.Source.Path)
            .Where(path => _tree.IsOutside(Path.GetFullPath(path, _folder)))
            .Select(path => $"`{path}` lies outside of the repository: both states are judged by what it says today."),
    ];

    public void Dispose() => _tree.Dispose();

    private bool IsThere(string path) => _tree.Has(Path.GetFullPath(path));

    private static bool HasFiles(RevisionTree tree, IReadOnlyList<string> paths)
    {
        string[] there = [.. paths.Where(path => tree.Has(Path.GetFullPath(path)))];
        return StackFolder.Open(there, tree, []) is { } folder && folder.Find([]).Count > 0;
    }
}
