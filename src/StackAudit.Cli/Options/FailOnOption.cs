using System.CommandLine;
using StackAudit.Text;

namespace StackAudit.Cli.Options;

/// <summary>From which severity on findings make the exit code 1.</summary>
internal sealed class FailOnOption : Option<string?>
{
    private static readonly string[] Levels = ["error", "warning", "info", "never"];

    public FailOnOption()
        : base("--fail-on")
    {
        HelpName = string.Join('|', Levels);
        Description = "From which severity on findings make the exit code 1.";
        Validators.Add(result =>
        {
            if (result.Tokens is [var level] && !Levels.Contains(level.Value))
            {
                result.AddError($"`--fail-on` takes {Quoted.AnyOf(Levels)}, not `{level.Value}`.");
            }
        });
    }
}
