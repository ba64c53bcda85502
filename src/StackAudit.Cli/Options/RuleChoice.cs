using System.CommandLine;
using StackAudit.Rules;

namespace StackAudit.Cli.Options;

/// <summary>What the command line says of rules, before all settings.</summary>
internal sealed class RuleChoice
{
    private readonly PresetOption _preset = new();
    private readonly RulesOption _only = new("--only", "Counts as for a check that runs these rules alone");
    private readonly RulesOption _skip = new("--skip", "Counts as for a check that leaves these rules out");

    public void AddTo(Command command)
    {
        foreach (Option option in (Option[])[_preset, _only, _skip])
        {
            command.Add(option);
        }
    }

    public CommandLineRules Of(ParseResult parsed) => new(_preset.Of(parsed), _only.Of(parsed), _skip.Of(parsed));
}
