using StackAudit.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using Scalar = YamlDotNet.Core.Events.Scalar;

namespace StackAudit.Loading;

/// <summary>Reads where everything stands in a file that was loaded before.</summary>
internal sealed class LayoutReader
{
    private readonly SourceText _source;
    private readonly YamlParser _parser;
    private ParsingEvent _current;

    // Behind the last sign that was made sense of.
    private int _end;

    private LayoutReader(SourceText source)
    {
        _source = source;
        _parser = new YamlParser(source);
        _current = _parser.Next();
    }

    private string Content => _source.Content;

    /// <summary>The layout; null for what is no YAML, which loading has reported.</summary>
    public static YamlLayout? Read(SourceText source)
    {
        try
        {
            return new LayoutReader(source).ReadDocuments();
        }
        catch (UnreadableYamlException)
        {
            return null;
        }
    }

    private YamlLayout ReadDocuments()
    {
        var roots = new List<LayoutNode>();
        while (_current is not StreamEnd)
        {
            if (_current is NodeEvent)
            {
                roots.Add(ReadNode());
                continue;
            }

            _end = Math.Max(_end, (int)_current.End.Index);
            _current = _parser.Next();
        }

        return new YamlLayout(_source, roots);
    }

    private LayoutNode ReadNode()
    {
        ParsingEvent node = _current;
        _current = _parser.Next();
        LayoutNode read = node switch
        {
            MappingStart mapping => ReadMapping(mapping),
            SequenceStart sequence => ReadSequence(sequence),
            AnchorAlias alias => new LayoutAlias((int)alias.Start.Index, (int)alias.End.Index, alias.Value.Value),
            Scalar scalar => ReadScalar(scalar),
            _ => throw new InvalidOperationException($"{node.GetType().Name} is no node."),
        };
        _end = Math.Max(_end, read.End);
        return read;
    }

    private LayoutScalar ReadScalar(Scalar scalar)
    {
        bool isPlain = scalar.Style == ScalarStyle.Plain;
        bool isBlock = scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded;
        if (isPlain && scalar.Value.Length == 0)
        {
            // The library puts what is not written at the place of the next token.
            int behind = AnchorOf(scalar) is null && scalar.Tag.IsEmpty ? _end : EndOfProperties(scalar);
            return new LayoutScalar(Math.Min(behind, (int)scalar.Start.Index), behind, behind, AnchorOf(scalar), "", IsPlain: true, IsBlock: false, IsOpen: false);
        }

        int start = NodePlace.StartOf(Content, scalar);
        int end = start + Content.AsSpan(start, (int)scalar.End.Index - start).TrimEnd().Length;
        return new LayoutScalar((int)scalar.Start.Index, start, end, AnchorOf(scalar), scalar.Value, isPlain, isBlock, isBlock && IsOpen(scalar.Value, start, end));
    }

    // A block that keeps the blank lines behind it, ends with blanks, or ends with the file.
    private bool IsOpen(string value, int start, int end) =>
        Content.AsSpan(start, Math.Min(3, end - start)).Contains('+') || value.Length == 0 || value.TrimEnd('\n') is [.., ' ' or '\t'] or ""
        || Content.IndexOf('\n', end) < 0;

    private int EndOfProperties(Scalar scalar) =>
        (int)scalar.Start.Index + Content.AsSpan((int)scalar.Start.Index, (int)(scalar.End.Index - scalar.Start.Index)).TrimEnd().Length;

    private LayoutMapping ReadMapping(MappingStart mapping)
    {
        bool isFlow = mapping.Style == MappingStyle.Flow;
        int start = NodePlace.StartOf(Content, mapping);
        _end = Math.Max(_end, start);
        var entries = new List<LayoutEntry>();
        while (_current is not MappingEnd)
        {
            bool isExplicit = HasQuestionMark(_end, (int)_current.Start.Index);
            LayoutNode key = ReadNode();
            int colon = Find(':');
            _end = Math.Max(_end, colon);
            entries.Add(new LayoutEntry(key, colon, ReadNode(), isExplicit));
        }

        int end = isFlow ? (int)_current.Start.Index + 1 : entries[^1].End;
        _current = _parser.Next();
        return new LayoutMapping((int)mapping.Start.Index, isFlow ? start : entries[0].Start, end, AnchorOf(mapping), isFlow, entries);
    }

    // Between an entry and the next key stand blanks, comments and marks; in a comment a question is only a question.
    private bool HasQuestionMark(int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (Content[i] == '#')
            {
                i = Content.IndexOf('\n', i, end - i) is var line and >= 0 ? line : end;
            }
            else if (Content[i] == '?')
            {
                return true;
            }
        }

        return false;
    }

    private LayoutSequence ReadSequence(SequenceStart sequence)
    {
        bool isFlow = sequence.Style == SequenceStyle.Flow;
        int start = NodePlace.StartOf(Content, sequence);
        _end = Math.Max(_end, start);
        var items = new List<LayoutItem>();
        while (_current is not SequenceEnd)
        {
            int hyphen = isFlow ? (int)_current.Start.Index : Find('-') - 1;
            _end = Math.Max(_end, isFlow ? 0 : hyphen + 1);
            items.Add(new LayoutItem(hyphen, ReadNode()));
        }

        int end = isFlow ? (int)_current.Start.Index + 1 : items[^1].End;
        _current = _parser.Next();
        return new LayoutSequence((int)sequence.Start.Index, isFlow ? start : items[0].Start, end, AnchorOf(sequence), isFlow, items);
    }

    /// <summary>The place behind the next such sign, before which only blanks and comments stand; -1 where there is none.</summary>
    private int Find(char sign)
    {
        for (int at = _end; at < Content.Length; at++)
        {
            if (Content[at] == sign)
            {
                return at + 1;
            }

            if (Content[at] == '#')
            {
                at = Content.IndexOf('\n', at) is var end && end < 0 ? Content.Length : end;
            }
            else if (!char.IsWhiteSpace(Content[at]))
            {
                return -1;
            }
        }

        return -1;
    }

    private static string? AnchorOf(NodeEvent node) => node.Anchor.IsEmpty ? null : node.Anchor.Value;
}
