using System.CommandLine;
using StackAudit.Rules;
using StackAudit.Text;

namespace StackAudit.Cli.Options;

/// <summary>Which of the shipped rules run, whatever the settings of the stack say.</summary>
internal sealed class PresetOption : Option<string?>
{
    private static readonly string[] Names = [.. Preset.All.Select(preset => preset.Name)];

    public PresetOption()
        : base("--preset")
    {
        HelpName = string.Join('|', Names);
        Description = "Which of the shipped rules run; `adopt` to begin with, `strict` for stacks that are well described.";
        Validators.Add(result =>
        {
            if (result.Tokens is [var name] && !Names.Contains(name.Value))
            {
                result.AddError($"`--preset` takes {Quoted.AnyOf(Names)}, not `{name.Value}`.");
            }
        });
    }

    public Preset? Of(ParseResult parsed) => parsed.GetValue(this) is { } name ? Preset.Named(name) : null;
}
