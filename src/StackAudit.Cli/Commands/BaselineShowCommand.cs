using System.CommandLine;
using StackAudit.Accepting;
using StackAudit.Cli.Options;
using StackAudit.Output;

namespace StackAudit.Cli.Commands;

/// <summary>Lists what is in the baseline, with its age and reason: <c>stackaudit baseline show --format csv:known.csv</c>.</summary>
internal sealed class BaselineShowCommand : Command
{
    private readonly AnalysisArguments _analysis = new();
    private readonly BaselineOption _baseline = new();
    private readonly FormatOption<BaselineListing> _format = new(BaselineFormatters.All);
    private readonly SwitchOption _noColor = new("--no-color", "Writes without colours, as the variable NO_COLOR does.");

    public BaselineShowCommand(Streams streams)
        : base("show", "Lists the findings in the baseline, with their age and reason.")
    {
        _analysis.AddTo(this);
        Add(_baseline);
        Add(_format);
        Add(_noColor);
        SetAction(parsed => Run(parsed, streams));
    }

    private int Run(ParseResult parsed, Streams streams)
    {
        BaselineListing listing = BaselineListing.Of(_analysis.Of(parsed) with { Baseline = parsed.GetValue(_baseline) });
        ProblemText.Write(listing.Problems, streams.Error, streams.ErrorStyle);
        var options = new FormatOptions { Style = streams.Style with { Colour = streams.Style.Colour && !parsed.GetValue(_noColor) } };
        ResultOutput.Write(listing, _format.Of(parsed), options, streams.Out);
        return listing.Problems.Count == 0 ? ExitCodes.Done : ExitCodes.CouldNotBeDone;
    }
}
