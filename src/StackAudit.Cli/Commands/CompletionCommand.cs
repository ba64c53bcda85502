using System.CommandLine;
using StackAudit.Cli.Completion;
using StackAudit.Text;

namespace StackAudit.Cli.Commands;

/// <summary>Prints what makes a shell complete command lines: <c>eval "$(stackaudit completion bash)"</c>.</summary>
internal sealed class CompletionCommand : Command
{
    private readonly Argument<string> _shell = new("SHELL") { HelpName = "SHELL", Description = $"Which shell: {string.Join(", ", CompletionScript.All.Select(script => script.Shell))}." };

    public CompletionCommand(Streams streams)
        : base("completion", "Prints a script with which a shell completes commands, options, rules and ids.")
    {
        string[] shells = [.. CompletionScript.All.Select(script => script.Shell)];
        _shell.CompletionSources.Add(shells);
        _shell.Validators.Add(result =>
        {
            if (result.Tokens is [var chosen] && !shells.Contains(chosen.Value))
            {
                result.AddError($"`completion` takes {Quoted.AnyOf(shells)}, not `{chosen.Value}`.");
            }
        });
        Add(_shell);
        SetAction(parsed =>
        {
            string chosen = parsed.GetValue(_shell)!;
            streams.WriteResult(output => output.Write(CompletionScript.All.Single(script => script.Shell == chosen).Text));
            return ExitCodes.Done;
        });
    }
}
