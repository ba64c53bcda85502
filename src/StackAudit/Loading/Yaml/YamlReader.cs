using StackAudit.Diagnostics;
using StackAudit.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace StackAudit.Loading;

/// <summary>Walks through the events of one file, with aliases replaced by the nodes that they name.</summary>
internal sealed class YamlReader
{
    // The library's time grows with the square of the depth.
    private const int DeepestNesting = 200;

    // A thousand bytes of aliases can stand for a billion events.
    private const int MostReplayedEvents = 1_000_000;

    private readonly SourceText _source;
    private readonly YamlParser _parser;
    private readonly Anchors _anchors = new();
    private readonly Stack<Replay> _replays = [];
    private int _depth;
    private int _replayed;

    public YamlReader(SourceText source)
    {
        _source = source;
        _parser = new YamlParser(source);
        Current = _parser.Next();
    }

    public ParsingEvent Current { get; private set; }

    /// <summary>The alias that brought the current node; null where the node itself stands.</summary>
    public TextSpan? Alias { get; private set; }

    /// <summary>Where the mapping or list ended that was left last.</summary>
    public Mark LastEnd { get; set; }

    public void Advance()
    {
        if (Current is MappingEnd or SequenceEnd)
        {
            LastEnd = Current.Start;
        }

        Alias = null;
        bool isRecorded = true;
        ParsingEvent? next = NextReplayed(ref isRecorded);
        if (next is null)
        {
            next = _parser.Next();
            if (next is AnchorAlias alias)
            {
                next = Expand(alias);
            }
            else if (next is NodeEvent { Anchor.IsEmpty: false } node)
            {
                _anchors.Begin(node.Anchor, _depth);
            }
        }

        _depth += next.NestingIncrease;
        if (_depth > DeepestNesting)
        {
            throw new UnreadableYamlException(FileDiagnostics.TooDeep(At(SpanOf(next)), DeepestNesting));
        }

        if (isRecorded)
        {
            _anchors.Record(next, _depth);
        }

        Current = next;
    }

    /// <summary>Steps over a node.</summary>
    public void Skip()
    {
        int depth = 0;
        do
        {
            depth += Current.NestingIncrease;
            Advance();
        }
        while (depth > 0);
    }

    /// <summary>Steps over a node and keeps its events.</summary>
    public List<ParsingEvent> Take()
    {
        var taken = new List<ParsingEvent>();
        int depth = 0;
        do
        {
            depth += Current.NestingIncrease;
            taken.Add(Current);
            Advance();
        }
        while (depth > 0);
        return taken;
    }

    /// <summary>Goes on with events that were taken before, and then with what comes now.</summary>
    public void GoOnWith(List<ParsingEvent> taken)
    {
        _replays.Push(new Replay(taken, IsRecorded: false));
        Advance();
    }

    private ParsingEvent? NextReplayed(ref bool isRecorded)
    {
        while (_replays.TryPeek(out Replay? replay))
        {
            if (replay.Next() is { } next)
            {
                isRecorded = replay.IsRecorded;
                return next;
            }

            _replays.Pop();
        }

        return null;
    }

    private ParsingEvent Expand(AnchorAlias alias)
    {
        TextSpan span = SpanOf(alias);
        if (_anchors.Find(alias.Value) is not { } events)
        {
            throw new UnreadableYamlException(FileDiagnostics.UnknownAlias(At(span), alias.Value.Value, _anchors.IsOpen(alias.Value)));
        }

        _replayed += events.Count;
        if (_replayed > MostReplayedEvents)
        {
            throw new UnreadableYamlException(FileDiagnostics.TooManyAliases(At(span)));
        }

        var replay = new Replay(events, IsRecorded: true);
        _replays.Push(replay);
        Alias = span;
        return replay.Next()!;
    }

    private Location At(TextSpan span) => new(_source, span);

    private static TextSpan SpanOf(ParsingEvent node) => TextSpan.FromBounds((int)node.Start.Index, (int)node.End.Index);

    private sealed record Replay(List<ParsingEvent> Events, bool IsRecorded)
    {
        private int _position;

        public ParsingEvent? Next() => _position < Events.Count ? Events[_position++] : null;
    }
}
