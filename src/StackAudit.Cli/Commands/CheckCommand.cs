using System.CommandLine;
using StackAudit.Cli.Options;
using StackAudit.Revisions;
using StackAudit.Text;

namespace StackAudit.Cli.Commands;

/// <summary>Checks a stack: <c>stackaudit check examples/retailer --format json:result.json</c>.</summary>
internal sealed class CheckCommand : Command
{
    private readonly AnalysisArguments _analysis = new();
    private readonly SinceOption _since = new();
    private readonly FailOnOption _failOn = new();
    private readonly BaselineOption _baseline = new();
    private readonly SwitchOption _noBaseline = new("--no-baseline", "Looks as if there were no baseline.");
    private readonly SwitchOption _strictBaseline = new("--strict-baseline", "Fails on what is settled and still in the baseline.");
    private readonly HorizonOption _horizon = new();
    private readonly CheckOutput _output = new();
    private readonly SwitchOption _verbose = new("--verbose", "Says on standard error what was read.");

    public CheckCommand(Streams streams)
        : base("check", "Checks a stack and says what was found.")
    {
        _analysis.AddTo(this);
        foreach (Option option in (Option[])[_since, _failOn, _horizon, _baseline, _noBaseline, _strictBaseline])
        {
            Add(option);
        }

        _output.AddTo(this);
        Add(_verbose);
        Validators.Add(result =>
        {
            if (result.GetValue(_noBaseline) && (result.GetValue(_baseline) is not null || result.GetValue(_strictBaseline)))
            {
                result.AddError("`--no-baseline` goes with neither `--baseline` nor `--strict-baseline`.");
            }
        });
        SetAction(parsed => Run(parsed, streams));
    }

    private int Run(ParseResult parsed, Streams streams)
    {
        IReadOnlyList<FormatRequest<AnalysisResult>> requests = _output.Requests(parsed, streams);
        AnalyzerOptions options = _analysis.Of(parsed) with
        {
            FailOn = parsed.GetValue(_failOn),
            Horizon = parsed.GetValue(_horizon),
            Baseline = parsed.GetValue(_baseline),
            WithBaseline = !parsed.GetValue(_noBaseline),
            StrictBaseline = parsed.GetValue(_strictBaseline),
            Timing = _output.Timing(parsed),
            WithCases = requests.Any(request => request.Formatter.NeedsCases),
        };
        AnalysisResult result = parsed.GetValue(_since) is { } revision ? SinceCheck.Run(options, revision) : Analyzer.Run(options);

        if (parsed.GetValue(_verbose))
        {
            WriteWhatWasRead(result, streams.Error);
        }

        _output.Write(result, requests, parsed, streams);
        return result.ExitCode;
    }

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
