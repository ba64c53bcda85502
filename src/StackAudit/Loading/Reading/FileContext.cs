using StackAudit.Diagnostics;
using StackAudit.Model;
using StackAudit.Schema;
using StackAudit.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using Scalar = YamlDotNet.Core.Events.Scalar;

namespace StackAudit.Loading;

/// <summary>One file while it is read, by one thread, and what came of it.</summary>
internal sealed class FileContext(SourceText source, ReadingOptions options)
{
    private YamlReader? _yaml;

    public SourceText Source { get; } = source;

    public ReadingOptions Options { get; } = options;

    public StackSchema Schema => Options.Schema;

    // The first event is read here, and may already be broken.
    public YamlReader Yaml => _yaml ??= new YamlReader(Source);

    /// <summary>Lets go of what only reading needs.</summary>
    public void Close() => _yaml = null;

    public SeenKeys Keys { get; } = new();

    public WordPool Words { get; } = new();

    public List<Entity> Entities { get; } = [];

    public List<PendingReference> References { get; } = [];

    /// <summary>Contracts that stand inside a tool, and get its vendor once references are resolved.</summary>
    public List<(Entity Contract, Entity Tool)> ToolContracts { get; } = [];

    /// <summary>Gives these the vendors of their tools, unless they name their own.</summary>
    public void CompleteContracts()
    {
        foreach ((Entity contract, Entity tool) in ToolContracts)
        {
            Field vendor = contract.Kind.Fields["vendor"];
            if (!contract.IsWritten(vendor))
            {
                contract.Set(vendor, tool[tool.Kind.Fields["vendor"]], default);
            }
        }
    }

    /// <summary>The currencies other than the stack's own, each where it first stands in this file.</summary>
    public List<(string Currency, TextSpan Span)> ForeignCurrencies { get; } = [];

    public List<Diagnostic> Problems { get; } = [];

    /// <summary>Whether the rest of the file could not be read, so that what others refer to may well be there.</summary>
    public bool IsBroken { get; private set; }

    public void Report(Diagnostic problem) => Problems.Add(problem);

    public void Break(Diagnostic problem)
    {
        IsBroken = true;
        Report(problem);
    }

    public Location At(TextSpan span) => new(Source, span);

    /// <summary>Where a node stands, without its anchor and tag; of several lines the first.</summary>
    public TextSpan SpanOf(ParsingEvent node)
    {
        int start = StartOf(node);
        int end = node is MappingStart or SequenceStart ? Source.Content.Length : (int)node.End.Index;
        return TextSpan.FromBounds(start, node.Start.Line == node.End.Line && node is Scalar ? end : Math.Min(end, EndOfLine(start)));
    }

    /// <summary>Where a value stands that was read just now; null when it takes more than a line, or nothing at all.</summary>
    public TextSpan? OneLineSpan(ParsingEvent node) => node switch
    {
        Scalar scalar => scalar.Start.Line == scalar.End.Line && StartOf(scalar) < scalar.End.Index ? SpanOf(scalar) : null,
        MappingStart { Style: MappingStyle.Flow } or SequenceStart { Style: SequenceStyle.Flow } when node.Start.Line == Yaml.LastEnd.Line =>
            TextSpan.FromBounds(StartOf(node), (int)Yaml.LastEnd.Index + 1),
        _ => null,
    };

    /// <summary>From the beginning of a mapping in a list to its end or to that of its first line.</summary>
    public TextSpan FirstLineSpan(ParsingEvent node)
    {
        int start = StartOf(node);
        return OneLineSpan(node) ?? TextSpan.FromBounds(start, EndOfLine(start));
    }

    private int EndOfLine(int start)
    {
        ReadOnlySpan<char> rest = Source.Content.AsSpan(start);
        int end = rest.IndexOf('\n');
        return start + (end < 0 ? rest : rest[..end]).TrimEnd().Length;
    }

    private int StartOf(ParsingEvent node) => NodePlace.StartOf(Source.Content, node);
}
