using System.CommandLine;

namespace StackAudit.Cli.Commands;

/// <summary>What there is to do with rules besides running them.</summary>
internal sealed class RulesCommand : Command
{
    public RulesCommand(Streams streams)
        : base("rules", "Lists, begins, documents and looks after rules.")
    {
        Add(new RulesListCommand(streams));
        Add(new RulesNewCommand(streams));
        Add(new RulesLintCommand(streams));
        Add(new RulesDocsCommand(streams));
        Add(new RulesCostCommand(streams));
    }
}
