using System.CommandLine;

namespace StackAudit.Cli.Commands;

/// <summary>What there is to do with exceptions besides writing them by hand.</summary>
internal sealed class ExceptionsCommand : Command
{
    public ExceptionsCommand(Streams streams)
        : base("exceptions", "Lists and adds exceptions: findings that may stay, for a reason and until a day.")
    {
        Add(new ExceptionsListCommand(streams));
        Add(new ExceptionsExpiringCommand(streams));
        Add(new ExceptionsAddCommand(streams));
    }
}
