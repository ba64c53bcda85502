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

    /// <summary>What the stack does not say, in a sentence; null where it says everything.</summary>
    public string? Gaps => _register.NotWritten is { Count: > 0 } gaps
        ? $"Of {Counted.Of(_register.Activities.Count, "activity", "activities")} is not written: {string.Join(", ", gaps.Select(gap => $"{gap.Fact} ({Counted.Number(gap.Times)})"))}."
        : null;

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
