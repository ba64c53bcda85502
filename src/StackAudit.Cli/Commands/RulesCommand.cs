using System.CommandLine;

namespace StackAudit.Cli.Commands;

/// <summary>What there is to do with rules besides running them.</summary>
internal sealed class RulesCommand : Command
{
    public RulesCommand(Streams streams)
        : base("rules", "Looks after rules.")
    {
        Add(new RulesLintCommand(streams));
    }
}
