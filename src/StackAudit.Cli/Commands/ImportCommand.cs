using System.CommandLine;

namespace StackAudit.Cli.Commands;

/// <summary>Makes a stack of what other programs know.</summary>
internal sealed class ImportCommand : Command
{
    public ImportCommand(Streams streams)
        : base("import", "Makes a stack of what other programs know.")
    {
        Add(new ImportTableCommand(streams));
    }
}
