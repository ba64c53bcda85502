using System.CommandLine;

namespace StackAudit.Cli.Options;

/// <summary>Another baseline than the one at the root of the stack.</summary>
internal sealed class BaselineOption : Option<string?>
{
    public BaselineOption(string description = "Reads the baseline from this file and not from the root of the stack.")
        : base("--baseline")
    {
        HelpName = "FILE";
        Description = description;
    }
}
