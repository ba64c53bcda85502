using System.CommandLine;

namespace StackAudit.Cli.Commands;

/// <summary>What there is to do with the findings that are known and do not count.</summary>
internal sealed class BaselineCommand : Command
{
    public BaselineCommand(Streams streams)
        : base("baseline", "Keeps findings that are known from counting, so that only new ones fail a check.")
    {
        Add(new BaselineCreateCommand(streams));
        Add(new BaselineAcceptCommand(streams));
        Add(new BaselinePruneCommand(streams));
        Add(new BaselineShowCommand(streams));
    }
}
