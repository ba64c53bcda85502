using StackAudit.Diagnostics;
using StackAudit.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace StackAudit.Loading;

/// <summary>The one place that calls the YAML library. What it throws for broken files is the user's mistake, whatever its type.</summary>
internal sealed class YamlParser(SourceText source)
{
    private readonly Parser _parser = new(new StringReader(source.Content));
    private Mark _last = Mark.Empty;
    private int _openFlows;

    /// <summary>The next event; the last one ends the stream.</summary>
    /// <exception cref="UnreadableYamlException">The text is no YAML from here on.</exception>
    public ParsingEvent Next()
    {
        try
        {
            _parser.MoveNext();
        }
        catch (YamlException broken)
        {
            throw new UnreadableYamlException(FileDiagnostics.InvalidYaml(At(broken.End), broken.Message));
        }
        catch (Exception unexpected)
        {
            throw new UnreadableYamlException(FileDiagnostics.InvalidYaml(At(_last), _openFlows > 0 ? null : unexpected.Message));
        }

        ParsingEvent next = _parser.Current!;
        _last = next.End;
        _openFlows += next switch
        {
            SequenceStart { Style: SequenceStyle.Flow } or MappingStart { Style: MappingStyle.Flow } => 1,
            SequenceEnd or MappingEnd when _openFlows > 0 => -1,
            _ => 0,
        };
        return next;
    }

    private Location At(Mark mark)
    {
        int start = (int)Math.Min(mark.Index, source.Content.Length);
        int length = start < source.Content.Length && source.Content[start] is not ('\r' or '\n') ? 1 : 0;
        return new Location(source, new TextSpan(start, length));
    }
}
