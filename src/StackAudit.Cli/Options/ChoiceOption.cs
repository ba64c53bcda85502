using System.CommandLine;
using StackAudit.Text;

namespace StackAudit.Cli.Options;

/// <summary>One word out of a few, the first one where none is given.</summary>
internal sealed class ChoiceOption : Option<string?>
{
    private readonly string _usual;

    public ChoiceOption(string name, string description, params string[] choices)
        : base(name)
    {
        _usual = choices[0];
        HelpName = string.Join('|', choices);
        Description = description;
        Validators.Add(result =>
        {
            if (result.Tokens is [var word] && !choices.Contains(word.Value))
            {
                result.AddError($"`{name}` takes {Quoted.AnyOf(choices)}, not `{word.Value}`.");
            }
        });
    }

    public string Of(ParseResult parsed) => parsed.GetValue(this) ?? _usual;
}
