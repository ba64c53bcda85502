using System.CommandLine;

namespace StackAudit.Cli.Options;

/// <summary>The revision with which to compare.</summary>
internal sealed class SinceOption : Option<string?>
{
    public SinceOption()
        : base("--since")
    {
        HelpName = "REV";
        Description = "Counts only what is new since the commit where this branch left a branch, tag or commit.";
    }
}
