using System.CommandLine;

namespace StackAudit.Cli.Commands;

/// <summary>What the settings of a stack come to.</summary>
internal sealed class ConfigCommand : Command
{
    public ConfigCommand(Streams streams)
        : base("config", "Shows the settings in force, and which of them decide about a rule.")
    {
        Add(new ConfigShowCommand(streams));
        Add(new ConfigExplainCommand(streams));
    }
}
