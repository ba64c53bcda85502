using StackAudit.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace StackAudit.Loading;

/// <summary>The one place that calls the YAML library. What it throws for broken files is the user's mistake, whatever its type.</summary>
internal sealed class YamlParser(SourceText source)
{
    private readonly Parser _parser = new(new StringReader(source.Content));
    private Mark _last = Mark.Empty;

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
            throw Unreadable(broken, broken.Start, broken.End);
        }
        catch (Exception broken)
        {
            throw Unreadable(broken, _last, _last);
        }

        ParsingEvent next = _parser.Current!;
        _last = next.End;
        return next;
    }

    private UnreadableYamlException Unreadable(Exception broken, Mark start, Mark end)
    {
        YamlMistake mistake = YamlMistake.Of(broken);
        return new UnreadableYamlException(FileDiagnostics.InvalidYaml(mistake.Locate(source, start, end), mistake.Words, mistake.Help));
    }
}
