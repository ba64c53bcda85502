using System.CommandLine;

namespace StackAudit.Cli.Commands;

/// <summary>Gives other programs what a stack says, a subcommand for each form.</summary>
internal sealed class ExportCommand : Command
{
    public ExportCommand(Streams streams)
        : base("export", "Gives other programs what a stack says.")
    {
        Add(new ExportCsvCommand(streams));
        Add(new ExportCycloneDxCommand(streams));
        Add(new ExportDotCommand(streams));
        Add(new ExportFactsCommand(streams));
        Add(new ExportIcsCommand(streams));
        Add(new ExportMermaidCommand(streams));
        Add(new ExportRopaCommand(streams));
    }
}
