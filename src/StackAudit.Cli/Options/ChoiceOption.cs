using System.CommandLine;
using StackAudit.Text;

namespace StackAudit.Cli.Options;

/// <summary>An option that takes one of a few words.</summary>
internal class ChoiceOption : Option<string?>
{
    public ChoiceOption(string name, IReadOnlyList<string> choices, string description)
        : base(name)
    {
        HelpName = string.Join('|', choices);
        Description = description;
        CompletionSources.Add([.. choices]);
        Validators.Add(result =>
        {
            if (result.Tokens is [var chosen] && !choices.Contains(chosen.Value))
            {
                result.AddError($"`{name}` takes {Quoted.AnyOf(choices)}, not `{chosen.Value}`. {Quoted.DidYouMean(chosen.Value, choices)}".TrimEnd());
            }
        });
    }
}
