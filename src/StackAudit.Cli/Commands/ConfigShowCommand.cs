using System.CommandLine;
using StackAudit.Cli.Options;
using StackAudit.Diagnostics;
using StackAudit.Explaining;
using StackAudit.Output;

namespace StackAudit.Cli.Commands;

/// <summary>Shows all settings in force and where each stands: <c>stackaudit config show</c>.</summary>
internal sealed class ConfigShowCommand : Command
{
    private readonly PathsArgument _paths = new();
    private readonly FormatOption<SettingsView> _format = new(SettingsViewFormatters.All);
    private readonly RuleChoice _choice = new();
    private readonly RuleFoldersOption _rules = new();
    private readonly SwitchOption _noColor = new("--no-color", "Writes without colours, as the variable NO_COLOR does.");

    public ConfigShowCommand(Streams streams)
        : base("show", "Shows all settings in force, each with the place that says so.")
    {
        Add(_paths);
        Add(_format);
        _choice.AddTo(this);
        Add(_rules);
        Add(_noColor);
        SetAction(parsed => Run(parsed, streams));
    }

    private int Run(ParseResult parsed, Streams streams)
    {
        SettingsView view = SettingsLister.List(_paths.Of(parsed), _rules.Of(parsed), _choice.Of(parsed));
        ProblemText.Write(view.Problems, streams.Error, streams.ErrorStyle);
        var options = new FormatOptions { Style = streams.Style with { Colour = streams.Style.Colour && !parsed.GetValue(_noColor) } };
        ResultOutput.Write(view, _format.Of(parsed), options, streams.Out);
        return view.ExitCode;
    }
}
