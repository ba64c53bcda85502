using System.CommandLine;

namespace StackAudit.Cli.Options;

/// <summary>Why something may stay as it is.</summary>
internal sealed class ReasonOption : Option<string?>
{
    public ReasonOption(string description)
        : base("--reason")
    {
        HelpName = "TEXT";
        Description = description;
        Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var reason }] && string.IsNullOrWhiteSpace(reason))
            {
                result.AddError("`--reason` needs a few words.");
            }
        });
    }
}
