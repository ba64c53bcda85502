using System.CommandLine;
using StackAudit.Cli.Options;
using StackAudit.Fixing;
using StackAudit.Output;

namespace StackAudit.Cli.Commands;

/// <summary>Makes the fixes that rules propose: <c>stackaudit fix --suggested --dry-run</c>.</summary>
internal sealed class FixCommand : Command
{
    private readonly AnalysisArguments _analysis = new();
    private readonly ChangeOptions _changes = new();
    private readonly SwitchOption _suggested = new("--suggested", "Makes fixes as well that somebody should look at.");
    private readonly SwitchOption _noBaseline = new("--no-baseline", "Makes fixes of findings that are in the baseline, too.");
    private readonly FormatOption<FixResult> _format = new(FixFormatters.All);
    private readonly SwitchOption _noColor = new("--no-color", "Writes without colours, as the variable NO_COLOR does.");

    public FixCommand(Streams streams)
        : base("fix", "Makes the fixes that rules propose, as edits that keep every comment.")
    {
        _analysis.AddTo(this);
        _changes.AddTo(this);
        foreach (Option option in (Option[])[_suggested, _noBaseline, _format, _noColor])
        {
            Add(option);
        }

        SetAction(parsed => Run(parsed, streams));
    }

    private int Run(ParseResult parsed, Streams streams)
    {
        FixResult result = FixRun.Plan(new FixOptions { WithSuggested = parsed.GetValue(_suggested), Analysis = _analysis.Of(parsed) with { WithBaseline = !parsed.GetValue(_noBaseline) } });
        if (result.Problems.Count > 0)
        {
            ProblemText.Write(result.Problems, streams.Error, streams.ErrorStyle);
            streams.Error.WriteLine("stackaudit: Nothing was fixed, since nobody could see whether a fix helps. Mend these first.");
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
