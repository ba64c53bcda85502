using System.CommandLine;
using StackAudit.Cli.Options;
using StackAudit.Fixing;
using StackAudit.Output;

namespace StackAudit.Cli.Commands;

/// <summary>Makes the fixes that rules propose: <c>stackaudit fix --suggested --dry-run</c>.</summary>
internal sealed class FixCommand : Command
{
    private readonly PathsArgument _paths = new();
    private readonly ChangeOptions _changes = new();
    private readonly SwitchOption _suggested = new("--suggested", "Makes fixes as well that somebody should look at.");
    private readonly FormatOption<FixResult> _format = new(FixFormatters.All);
    private readonly AsOfOption _asOf = new();
    private readonly PresetOption _preset = new();
    private readonly RulesOption _only = new("--only", "Fixes what these rules find");
    private readonly RulesOption _skip = new("--skip", "Leaves what these rules find");
    private readonly RuleFoldersOption _rules = new();
    private readonly SwitchOption _noBuiltInRules = new("--no-builtin-rules", "Leaves the shipped rules out.");
    private readonly ThreadsOption _threads = new();
    private readonly SwitchOption _noColor = new("--no-color", "Writes without colours, as the variable NO_COLOR does.");

    public FixCommand(Streams streams)
        : base("fix", "Makes the fixes that rules propose, as edits that keep every comment.")
    {
        Add(_paths);
        _changes.AddTo(this);
        foreach (Option option in (Option[])[_suggested, _format, _asOf, _preset, _only, _skip, _rules, _noBuiltInRules, _threads, _noColor])
        {
            Add(option);
        }

        SetAction(parsed => Run(parsed, streams));
    }

    private int Run(ParseResult parsed, Streams streams)
    {
        FixResult result = FixRun.Plan(new FixOptions
        {
            WithSuggested = parsed.GetValue(_suggested),
            Analysis = new AnalyzerOptions
            {
                Paths = _paths.Of(parsed),
                AsOf = parsed.GetValue(_asOf),
                Preset = _preset.Of(parsed),
                Only = _only.Of(parsed),
                Skip = _skip.Of(parsed),
                RuleFolders = _rules.Of(parsed),
                CompactRules = EmbeddedRules.Compact,
                WithBuiltInRules = !parsed.GetValue(_noBuiltInRules),
                Threads = _threads.Of(parsed),
            },
        });
        if (result.Problems.Count > 0)
        {
            ProblemText.Write(result.Problems, streams.Error, streams.ErrorStyle);
            streams.Error.WriteLine("stackaudit: Nothing was fixed: whether a fix helps can be seen only in a stack without mistakes. Mend these first.");
            return ExitCodes.CouldNotBeDone;
        }

        bool isDryRun = _changes.IsDryRun(parsed);
        if (!isDryRun && !_changes.Write(result.Changes, parsed, streams))
        {
            return ExitCodes.CouldNotBeDone;
        }

        var options = new FormatOptions { Style = streams.Style with { Colour = streams.Style.Colour && !parsed.GetValue(_noColor) } };
        ResultOutput.Write(result with { IsDryRun = isDryRun }, _format.Of(parsed), options, streams.Out);
        if (isDryRun)
        {
            FixText.Write(result with { IsDryRun = true }, streams.Error, streams.ErrorStyle);
        }

        return result.ExitCode;
    }
}
