using StackAudit.Graph;
using StackAudit.Graph.Computed;
using StackAudit.Reporting;

namespace StackAudit.Output;

/// <summary>The register of processing activities of a stack, in the forms that there are.</summary>
public sealed class Ropa
{
    private readonly StackGraph _graph;
    private readonly ProcessingRegister _register;

    public Ropa(StackGraph graph)
    {
        _graph = graph;
        _register = ProcessingRegister.Of(graph, new FieldValues(new ComputedFields(graph)));
    }

    public static IReadOnlyList<string> Formats { get; } = ["csv", "html"];

    /// <summary>What the stack does not say, in a sentence or two; null where it says everything.</summary>
    public string? Gaps => string.Join(' ', Missing().Concat(Undescribed())) is { Length: > 0 } text ? text : null;

    private IEnumerable<string> Missing()
    {
        if (_register.NotWritten is { Count: > 0 } gaps)
        {
            yield return $"The register has {Counted.Of(_register.Activities.Count, "activity", "activities")}, and this is not written in it: {string.Join(", ", gaps.Select(gap => $"{gap.Fact} ({Counted.Of(gap.Times, "time")})"))}.";
        }
    }

    private IEnumerable<string> Undescribed()
    {
        if (_register.Undescribed is { Count: > 0 } tools)
        {
            yield return $"Nobody wrote which data {Counted.Of(tools.Count, "tool")} keep{(tools.Count == 1 ? "s" : "")}: {string.Join(", ", tools.Select(tool => VisibleText.Of(tool.Name, ascii: false)))}.";
        }
    }

    public void Write(string format, Stream output, bool isFile)
    {
        if (format == "html")
        {
            RegisterHtml.Write(_register, _graph.Model, output);
        }
        else
        {
            RegisterCsv.Write(_register, output, isFile);
        }
    }
}
