using System.CommandLine;
using StackAudit.Cli.Options;
using StackAudit.Output;
using StackAudit.Revisions;
using StackAudit.Text;

namespace StackAudit.Cli.Commands;

/// <summary>Checks a stack: <c>stackaudit check examples/retailer --format json:result.json</c>.</summary>
internal sealed class CheckCommand : Command
{
    private readonly AnalysisArguments _analysis = new();
    private readonly FormatOption<AnalysisResult> _format = new(ResultFormatters.All);
    private readonly SinceOption _since = new();
    private readonly FailOnOption _failOn = new();
    private readonly HorizonOption _horizon = new();
    private readonly SwitchOption _all = new("--all", "Shows every finding singly, however many a rule has; with --since also those that are not new.");
    private readonly SwitchOption _timing = new("--timing", "Says how long each rule took.");
    private readonly SwitchOption _quiet = new("--quiet", "Shows problems and findings without the summary.");
    private readonly SwitchOption _noColor = new("--no-color", "Writes without colours, as the variable NO_COLOR does.");
    private readonly SwitchOption _verbose = new("--verbose", "Says on standard error what was read.");

    public CheckCommand(Streams streams)
        : base("check", "Checks a stack and says what was found.")
    {
        _analysis.AddTo(this);
        foreach (Option option in (Option[])[_format, _since, _failOn, _horizon, _all, _timing, _quiet, _noColor, _verbose])
        {
            Add(option);
        }

        SetAction(parsed => Run(parsed, streams));
    }

    private int Run(ParseResult parsed, Streams streams)
    {
        AnalyzerOptions options = _analysis.Of(parsed) with
        {
            FailOn = parsed.GetValue(_failOn),
            Horizon = parsed.GetValue(_horizon),
            Timing = parsed.GetValue(_timing),
        };
        AnalysisResult result = parsed.GetValue(_since) is { } revision ? SinceCheck.Run(options, revision) : Analyzer.Run(options);

        if (parsed.GetValue(_verbose))
        {
            WriteWhatWasRead(result, streams.Error);
        }

        ResultOutput.Write(result, _format.Of(parsed), FormatOptionsOf(parsed, streams), streams.Out);
        return result.ExitCode;
    }

    private FormatOptions FormatOptionsOf(ParseResult parsed, Streams streams) => new()
    {
        All = parsed.GetValue(_all),
        Quiet = parsed.GetValue(_quiet),
        Timing = parsed.GetValue(_timing),
        Style = streams.Style with { Colour = streams.Style.Colour && !parsed.GetValue(_noColor) },
    };

    private static void WriteWhatWasRead(AnalysisResult result, TextWriter error)
    {
        error.WriteLine($"root {result.Root}");
        foreach (SourceText file in result.Model.Files)
        {
            error.WriteLine($"read {file.Path}");
        }

        error.WriteLine($"rules {result.Rules.Count}");
    }
}
