using System.CommandLine;
using StackAudit.Cli.Options;
using StackAudit.Explaining;
using StackAudit.Output;

namespace StackAudit.Cli.Commands;

/// <summary>Says what decides about a rule, and what is outdone: <c>stackaudit config explain STK1008 --at tools/crm.yaml</c>.</summary>
internal sealed class ConfigExplainCommand : Command
{
    private readonly Argument<string> _rule = new("RULE") { Description = "A rule, by code or name; `category:x`; a shared parameter or a table, by name." };
    private readonly PathsArgument _paths = new();
    private readonly Option<string?> _at = new("--at") { HelpName = "FILE", Description = "Explains it for the stack to which this file belongs." };
    private readonly FormatOption<Explanation> _format = new(ExplanationFormatters.All);
    private readonly RuleChoice _choice = new();
    private readonly AsOfOption _asOf = new();
    private readonly RuleFoldersOption _rules = new();
    private readonly SwitchOption _noColor = new("--no-color", "Writes without colours, as the variable NO_COLOR does.");

    public ConfigExplainCommand(Streams streams)
        : base("explain", "Says which settings decide about a rule, and which are outdone.")
    {
        Add(_rule);
        Add(_paths);
        Add(_at);
        Add(_format);
        _choice.AddTo(this);
        Add(_asOf);
        Add(_rules);
        Add(_noColor);
        _at.Validators.Add(result =>
        {
            string file = result.Tokens.Count == 0 ? "" : result.Tokens[0].Value;
            if (!Path.Exists(file))
            {
                result.AddError($"There is no file or folder `{file}`.");
            }
        });
        Validators.Add(result =>
        {
            if (result.GetValue(_at) is not null && result.GetValue(_paths) is { Length: > 0 })
            {
                result.AddError("`--at` names the stack by one of its files, so no PATH goes with it.");
            }
        });
        SetAction(parsed => Run(parsed, streams));
    }

    private int Run(ParseResult parsed, Streams streams)
    {
        Explanation explanation = SettingExplainer.Explain(new ConfigOptions(parsed.GetValue(_rule)!, PathsOf(parsed))
        {
            RuleFolders = _rules.Of(parsed),
            CommandLine = _choice.Of(parsed),
            AsOf = parsed.GetValue(_asOf),
        });

        ExplanationText.WriteProblems(explanation, streams.Error, streams.ErrorStyle);
        var options = new FormatOptions { Style = streams.Style with { Colour = streams.Style.Colour && !parsed.GetValue(_noColor) } };
        ResultOutput.Write(explanation, _format.Of(parsed), options, streams.Out);
        return explanation.ExitCode;
    }

    private IReadOnlyList<string> PathsOf(ParseResult parsed)
    {
        if (parsed.GetValue(_at) is not { } file)
        {
            return _paths.Of(parsed);
        }

        string full = Path.GetFullPath(file);
        string folder = Directory.Exists(full) ? full : Path.GetDirectoryName(full)!;
        return [Path.GetFullPath(PathsArgument.Nearest(folder), folder)];
    }
}
