using System.CommandLine;
using StackAudit.Cli.Options;
using StackAudit.Output;

namespace StackAudit.Cli.Commands;

/// <summary>Writes the live flows as a picture for Markdown: <c>stackaudit export mermaid --on crm</c>.</summary>
internal sealed class ExportMermaidCommand : Command
{
    public ExportMermaidCommand(Streams streams)
        : base("mermaid", "Writes the live flows as a Mermaid diagram, which hosts of code draw in Markdown.")
    {
        var export = new ExportArguments();
        var diagram = new DiagramArguments();
        export.AddTo(this);
        diagram.AddTo(this);
        SetAction(parsed => export.Run(parsed, streams, model =>
        {
            FlowChart drawn = diagram.Of(parsed, model);
            if (drawn.Arrows.Count > MermaidDiagram.MostArrows)
            {
                streams.Error.WriteLine($"stackaudit: Most hosts draw at most {MermaidDiagram.MostArrows} arrows, and this diagram has {drawn.Arrows.Count}. Draw the flows of one tool with `--on`, or use `export dot`.");
            }

            return stream => MermaidDiagram.Write(drawn, stream);
        }));
    }
}
