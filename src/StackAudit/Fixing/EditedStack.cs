using System.Collections.Immutable;
using StackAudit.Diagnostics;
using StackAudit.Editing;
using StackAudit.Loading;
using StackAudit.Rules;
using StackAudit.Text;

namespace StackAudit.Fixing;

/// <summary>A stack with edits laid over its files in memory, checked.</summary>
internal sealed class EditedStack
{
    private readonly AnalyzerOptions _options;
    private readonly ImmutableSortedDictionary<string, FileChange> _changes;
    private readonly Lazy<Dictionary<string, Finding>> _errors;
    private readonly Dictionary<string, SourceText?> _texts = new(StringComparer.Ordinal);

    private EditedStack(AnalyzerOptions options, ImmutableSortedDictionary<string, FileChange> changes, string? root)
    {
        _options = options;
        _changes = changes;
        Root = root ?? "";
        Result = Analyzer.Run(options with { Tree = Overlaid() });
        Root = root ?? Path.GetFullPath(Result.Root);
        Errors = [.. Result.Problems.Where(problem => problem.Severity == Severity.Error)];
        _errors = new Lazy<Dictionary<string, Finding>>(FindErrors);
    }

    /// <summary>The stack's folder, a full path.</summary>
    public string Root { get; }

    public AnalysisResult Result { get; }

    /// <summary>What cannot be loaded or evaluated.</summary>
    public IReadOnlyList<Diagnostic> Errors { get; }

    public FileChanges Changes => new(Root, [.. _changes.Values.Where(change => change.Before!.Content != change.After.Content)]);

    /// <summary>The stack as it is, all of it as of one moment.</summary>
    public static EditedStack Open(AnalyzerOptions options) =>
        new(options with { Tree = new RememberedTree(options.Tree) }, ImmutableSortedDictionary.Create<string, FileChange>(StringComparer.Ordinal), null);

    /// <summary>The stack with further edits, which refer to its texts as they are here.</summary>
    public EditedStack With(IEnumerable<TextEdit> edits)
    {
        ImmutableSortedDictionary<string, FileChange> changes = _changes;
        foreach (IGrouping<string, TextEdit> ofFile in edits.GroupBy(edit => edit.File))
        {
            SourceText text = TextOf(ofFile.Key)!;
            changes = changes.SetItem(ofFile.Key, new FileChange(_changes.GetValueOrDefault(ofFile.Key)?.Before ?? text, TextEdits.Apply(text, ofFile)));
        }

        return new EditedStack(_options, changes, Root);
    }

    public bool Has(Finding finding) => Result.Findings.Any(found => found.Id == finding.Id);

    /// <summary>Whether a file lies in the stack's folder, so that it may be changed.</summary>
    public bool Holds(string file) => !Path.IsPathRooted(file) && file.Split('/')[0] != ".." && TextOf(file) is not null;

    /// <summary>An error among the findings that was not there before; null when there is none.</summary>
    public Finding? ErrorBeyond(EditedStack before) =>
        _errors.Value.Values.FirstOrDefault(error => !before._errors.Value.ContainsKey(error.Id));

    private SourceText? TextOf(string file)
    {
        if (_changes.TryGetValue(file, out FileChange? change))
        {
            return change.After;
        }

        if (!_texts.TryGetValue(file, out SourceText? text))
        {
            string path = FullPath(file);
            text = _options.Tree.HasFile(path) ? SourceReader.Read(path, file, new List<Diagnostic>(), _options.Tree) : null;
            _texts.Add(file, text);
        }

        return text;
    }

    private string FullPath(string file) => Path.GetFullPath(Path.Combine(Root, file));

    private FileTree Overlaid() => _changes.IsEmpty ? _options.Tree : new OverlaidTree(
        _options.Tree,
        _changes.Values.ToDictionary(change => FullPath(change.Path), change => TextEncoder.Encode(change.After.Content, _options.Tree.Read(FullPath(change.Path)))));

    // An edit for one rule may be a mistake for another, whichever of them are to be fixed.
    private Dictionary<string, Finding> FindErrors()
    {
        bool isAll = _options is { Only: [], Skip: [] };
        AnalysisResult all = isAll ? Result : Analyzer.Run(_options with { Tree = Overlaid(), Only = [], Skip = [] });
        var errors = new Dictionary<string, Finding>(StringComparer.Ordinal);
        foreach (Finding finding in Result.Findings.Concat(all.Findings).Where(finding => finding is { Counts: true, Severity: Severity.Error }))
        {
            errors.TryAdd(finding.Id, finding);
        }

        return errors;
    }
}
