using System.CommandLine;
using StackAudit.Cli.Options;
using StackAudit.Text;

namespace StackAudit.Cli.Commands;

/// <summary>Checks a stack: <c>stackaudit check examples/retailer --format json:result.json</c>.</summary>
internal sealed class CheckCommand : Command
{
    private readonly AnalysisArguments _analysis = new();
    private readonly FailOnOption _failOn = new();
    private readonly HorizonOption _horizon = new();
    private readonly CheckOutput _output = new();
    private readonly SwitchOption _verbose = new("--verbose", "Says on standard error what was read.");

    public CheckCommand(Streams streams)
        : base("check", "Checks a stack and says what was found.")
    {
        _analysis.AddTo(this);
        Add(_failOn);
        Add(_horizon);
        _output.AddTo(this);
        Add(_verbose);
        SetAction(parsed => Run(parsed, streams));
    }

    private int Run(ParseResult parsed, Streams streams)
    {
        IReadOnlyList<FormatRequest<AnalysisResult>> requests = _output.Requests(parsed, streams);
        AnalysisResult result = Analyzer.Run(_analysis.Of(parsed) with
        {
            FailOn = parsed.GetValue(_failOn),
            Horizon = parsed.GetValue(_horizon),
            Timing = _output.Timing(parsed),
            WithCases = requests.Any(request => request.Formatter.NeedsCases),
        });

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
