using StackAudit.Loading;
using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Editing;

/// <summary>Puts entities behind the last one of their section in a file.</summary>
internal sealed class SectionEdits(SourceText source)
{
    private const string Step = "  ";

    private static readonly HashSet<int> None = [];

    private readonly YamlLayout? _layout = LayoutReader.Read(source);

    /// <summary>Whether the file has the section of a kind.</summary>
    public bool Has(EntityKind kind) => Find(kind) is not null;

    /// <summary>The edits; null where the section is written in a way that cannot be added to.</summary>
    public IReadOnlyList<TextEdit>? Append(EntityKind kind, IReadOnlyList<NewEntity> entities)
    {
        if (_layout is null)
        {
            return null;
        }

        if (Find(kind) is { } section)
        {
            return Append(section, entities);
        }

        string text = $"{kind.Section}:{Lines(entities, Step)}";
        return _layout.Roots.OfType<LayoutMapping>().FirstOrDefault() is { IsFlow: false } root
            ? Collection.Of(new FileEdits(_layout), root).Insert([text], None) is { } edit ? [edit] : null
            : _layout.Roots is [] or [LayoutScalar { IsEmpty: true }]
                ? [new TextEdit(source.Path, new TextSpan(source.Content.Length, 0), $"{(source.Content is "" or [.., '\n'] ? "" : _layout.LineBreak)}{text}{_layout.LineBreak}")]
                : null;
    }

    private LayoutEntry? Find(EntityKind kind) =>
        _layout?.Roots.OfType<LayoutMapping>().Select(root => root.Find(kind.Section!)).FirstOrDefault(section => section is not null);

    private IReadOnlyList<TextEdit>? Append(LayoutEntry section, IReadOnlyList<NewEntity> entities)
    {
        var file = new FileEdits(_layout!);
        (Collection? parts, bool isSpaced) = section.Value switch
        {
            LayoutMapping mapping when !_layout!.IsRepeated(mapping) => (Collection.Of(file, mapping), IsSpaced([.. mapping.Entries.Select(entry => (entry.Start, entry.End))])),
            LayoutSequence sequence when !_layout!.IsRepeated(sequence) => (Collection.Of(file, sequence), IsSpaced([.. sequence.Items.Select(item => (item.Start, item.End))])),
            _ => (null, false),
        };
        if (parts is null)
        {
            return section.Value is LayoutScalar { IsEmpty: true } nothing ? [file.Insert(_layout!.LineEnd(nothing.End), Lines(entities, Step))] : null;
        }

        if (parts.IsFlow)
        {
            return parts.Insert([.. entities.Select(entity => entity.Flow)], None) is { } inBraces ? [inBraces] : null;
        }

        if (parts.Indent is not { } indent)
        {
            return null;
        }

        var edits = new List<TextEdit>();
        foreach (NewEntity entity in entities)
        {
            if (parts.Insert([Lines([entity], indent).TrimStart('\r', '\n', ' ')], None) is not { } edit)
            {
                return null;
            }

            edits.Add(isSpaced && edit.Text.StartsWith(_layout!.LineBreak, StringComparison.Ordinal) ? edit with { Text = _layout.LineBreak + edit.Text } : edit);
        }

        return edits;
    }

    // Whether people leave a line between one and the next.
    private bool IsSpaced((int Start, int End)[] parts)
    {
        if (parts.Length < 2)
        {
            return false;
        }

        string between = source.Content[parts[^2].End..parts[^1].Start];
        return between.Split('\n').Skip(1).SkipLast(1).Any(string.IsNullOrWhiteSpace);
    }

    private string Lines(IEnumerable<NewEntity> entities, string indent) => string.Concat(
        entities.SelectMany(entity => entity.Block.TrimEnd('\n').Split('\n')).Select(line => _layout!.LineBreak + (line.Length == 0 ? "" : indent + line)));
}
