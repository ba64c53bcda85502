using StackAudit.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace StackAudit.Loading;

/// <summary>The one place that calls the YAML library. What it throws for broken files is the user's mistake, whatever its type.</summary>
internal sealed class YamlParser(SourceText source)
{
    private const int Ahead = 4096;

    // Each further level costs the library more than the last: from here on the reader decides, event by event, whether to go on.
    private const int Deep = 200;

    // The scanners of the library share pools of buffers, and threads that scan at once fight for these longer than they work.
    // So one thread at a time scans a little ahead, while the others make records of what they have.
    private static readonly Lock Scanning = new();

    private readonly Parser _parser = new(new StringReader(source.Content));
    private readonly Queue<ParsingEvent> _ahead = new(Ahead);
    private UnreadableYamlException? _broken;
    private int _depth;
    private Mark _last = Mark.Empty;

    /// <summary>The next event; the last one ends the stream.</summary>
    /// <exception cref="UnreadableYamlException">The text is no YAML from here on.</exception>
    public ParsingEvent Next()
    {
        if (_ahead.Count == 0 && _broken is null)
        {
            lock (Scanning)
            {
                ScanAhead();
            }
        }

        return _ahead.Count > 0 ? _ahead.Dequeue() : throw _broken!;
    }

    private void ScanAhead()
    {
        try
        {
            do
            {
                _parser.MoveNext();
                ParsingEvent next = _parser.Current!;
                _last = next.End;
                _depth += next.NestingIncrease;
                _ahead.Enqueue(next);
            }
            while (_ahead.Count < Ahead && _depth < Deep && _parser.Current is not StreamEnd);
        }
        catch (YamlException broken)
        {
            _broken = Unreadable(broken, broken.Start, broken.End);
        }
        catch (Exception broken)
        {
            _broken = Unreadable(broken, _last, _last);
        }
    }

    private UnreadableYamlException Unreadable(Exception broken, Mark start, Mark end)
    {
        YamlMistake mistake = YamlMistake.Of(broken);
        Location place = mistake.Locate(source, start, end);
        YamlMistake plain = mistake.At(place);
        return new UnreadableYamlException(FileDiagnostics.InvalidYaml(place, plain.Words, plain.Help));
    }
}
