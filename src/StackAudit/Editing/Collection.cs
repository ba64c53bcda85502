using StackAudit.Loading;
using StackAudit.Text;

namespace StackAudit.Editing;

/// <summary>A mapping or a list as parts of text, to which others are added and of which some are taken away.</summary>
internal sealed class Collection
{
    private readonly FileEdits _file;
    private readonly LayoutNode _node;
    private readonly bool _isFlow;
    private readonly IReadOnlyList<(int Start, int End, LayoutNode Last)> _parts;

    private Collection(FileEdits file, LayoutNode node, bool isFlow, IReadOnlyList<(int, int, LayoutNode)> parts)
    {
        _file = file;
        _node = node;
        _isFlow = isFlow;
        _parts = parts;
    }

    public bool IsFlow => _isFlow;

    public int Count => _parts.Count;

    private YamlLayout Layout => _file.Layout;

    public static Collection Of(FileEdits file, LayoutMapping mapping) =>
        new(file, mapping, mapping.IsFlow, [.. mapping.Entries.Select(entry => (entry.Start, entry.End, entry.Value))]);

    public static Collection Of(FileEdits file, LayoutSequence sequence) =>
        new(file, sequence, sequence.IsFlow, [.. sequence.Items.Select(item => (item.Start, item.End, item.Node))]);

    /// <summary>The blanks before each part of a block; null where it has no column of its own.</summary>
    public string? Indent => Layout.Indent(_parts[0].Start);

    /// <summary>Puts parts in behind the last one that stays; null where there is no place for them.</summary>
    public TextEdit? Insert(IReadOnlyList<string> texts, IReadOnlySet<int> removed)
    {
        if (_isFlow)
        {
            return InsertInFlow(string.Join(", ", texts), removed);
        }

        if (Indent is not { } indent || removed.Count == _parts.Count)
        {
            return null;
        }

        int behind = LastIndex(i => !removed.Contains(i) && !EndsOpen(_parts[i].Last));
        if (behind >= 0)
        {
            string lines = string.Concat(texts.Select(text => $"{Layout.LineBreak}{indent}{text}"));
            return _file.Insert(Layout.LineEnd(_parts[behind].End), lines);
        }

        int first = Enumerable.Range(0, _parts.Count).First(i => !removed.Contains(i));
        return _file.Insert(_parts[first].Start, string.Concat(texts.Select(text => $"{text}{Layout.LineBreak}{indent}")));
    }

    /// <summary>Takes parts away, of which at least one stays.</summary>
    public IEnumerable<TextEdit> Remove(IReadOnlySet<int> removed)
    {
        int lastKept = LastIndex(i => !removed.Contains(i));
        foreach (int i in removed.Order())
        {
            bool isBehindKept = i > lastKept;
            if (_isFlow && isBehindKept && i != _parts.Count - 1)
            {
                continue;
            }

            IEnumerable<TextEdit> edits = (_isFlow, isBehindKept) switch
            {
                (false, _) => RemoveLines(i),
                (true, true) => _file.Cut(_parts[lastKept].End, _parts[i].End, BlankBehind(lastKept)),
                _ => _file.Cut(_parts[i].Start, _parts[i + 1].Start),
            };
            foreach (TextEdit edit in edits)
            {
                yield return edit;
            }
        }
    }

    private IEnumerable<TextEdit> RemoveLines(int i)
    {
        (int start, int end, _) = _parts[i];

        // Right below a text on lines of its own, blank lines and comments as far in as the text would be read as more of it.
        bool isBelowText = i > 0 && LastLeaf(_parts[i - 1].Last) is LayoutScalar { IsBlock: true };
        IEnumerable<TextEdit> edits = _file.CutLines(start, end, i + 1 < _parts.Count ? _parts[i + 1].Start : null, isBelowText);
        return isBelowText && Indent is { } indent ? edits.Concat(_file.Outdent(end, indent)) : edits;
    }

    private TextEdit? InsertInFlow(string text, IReadOnlySet<int> removed)
    {
        int behind = LastIndex(i => !removed.Contains(i));
        if (behind >= 0)
        {
            return _file.Insert(_parts[behind].End, $"{BlankBehind(behind)}, {text}");
        }

        if (_parts.Count > 0)
        {
            return null;
        }

        string inside = _node is LayoutMapping ? $" {text} " : text;
        return Layout.CommentsIn(_node.Start, _node.End).Any()
            ? _file.Insert(_node.Start + 1, $"{inside.TrimEnd()} ")
            : _file.Replace(_node.Start + 1, _node.End - 1, inside);
    }

    // Right before a comma or brace, a colon would be one of the key's letters.
    private string BlankBehind(int part) => _parts[part].Last is LayoutScalar { IsEmpty: true } ? " " : "";

    private int LastIndex(Func<int, bool> condition) => Enumerable.Range(0, _parts.Count).Reverse().FirstOrDefault(condition, -1);

    private static bool EndsOpen(LayoutNode node) => LastLeaf(node) is LayoutScalar { IsOpen: true };

    private static LayoutNode LastLeaf(LayoutNode node) => node switch
    {
        LayoutMapping { IsFlow: false } mapping => LastLeaf(mapping.Entries[^1].Value),
        LayoutSequence { IsFlow: false } sequence => LastLeaf(sequence.Items[^1].Node),
        _ => node,
    };
}
