using System.CommandLine;
using StackAudit.Cli.Options;
using StackAudit.Output;

namespace StackAudit.Cli.Commands;

/// <summary>Writes the live flows for Graphviz: <c>stackaudit export dot | dot -Tsvg</c>.</summary>
internal sealed class ExportDotCommand : Command
{
    public ExportDotCommand(Streams streams)
        : base("dot", "Writes the live flows as a diagram for Graphviz: export dot | dot -Tsvg.")
    {
        var export = new ExportArguments();
        var diagram = new DiagramArguments();
        export.AddTo(this);
        diagram.AddTo(this);
        SetAction(parsed => export.Run(parsed, streams, model =>
        {
            FlowChart drawn = diagram.Of(parsed, model);
            return stream => DotDiagram.Write(drawn, stream);
        }));
    }
}
