using System.CommandLine;
using StackAudit.Rules;

namespace StackAudit.Cli.Options;

/// <summary>Which of the shipped rules run, whatever the settings of the stack say.</summary>
internal sealed class PresetOption() : ChoiceOption(
    "--preset", [.. Preset.All.Select(preset => preset.Name)], "Which of the shipped rules run; `adopt` to begin with, `strict` for stacks that are well described.")
{
    public Preset? Of(ParseResult parsed) => parsed.GetValue(this) is { } name ? Preset.Named(name) : null;
}
