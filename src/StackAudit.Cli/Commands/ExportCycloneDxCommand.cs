using System.CommandLine;
using StackAudit.Cli.Options;
using StackAudit.Graph;
using StackAudit.Output;

namespace StackAudit.Cli.Commands;

/// <summary>Writes the tools as a bill of services: <c>stackaudit export cyclonedx --out services.cdx.json</c>.</summary>
internal sealed class ExportCycloneDxCommand : Command
{
    public ExportCycloneDxCommand(Streams streams)
        : base("cyclonedx", "Writes the live tools as a bill of services in CycloneDX 1.6, with their data.")
    {
        var export = new ExportArguments();
        export.AddTo(this);
        SetAction(parsed => export.Run(parsed, streams, model => stream => ServicesBom.Write(new StackGraph(model), stream)));
    }
}
