using System.CommandLine;
using StackAudit.Cli.Ci;
using StackAudit.Cli.Options;
using StackAudit.Output;
using StackAudit.Text;

namespace StackAudit.Cli.Commands;

/// <summary>Checks a stack: <c>stackaudit check examples/retailer --format json:result.json</c>.</summary>
internal sealed class CheckCommand : Command
{
    private readonly PathsArgument _paths = new();
    private readonly FormatOption<AnalysisResult> _format = new(ResultFormatters.All);
    private readonly AsOfOption _asOf = new();
    private readonly PresetOption _preset = new();
    private readonly RulesOption _only = new("--only", "Runs these rules alone");
    private readonly RulesOption _skip = new("--skip", "Leaves these rules out");
    private readonly FailOnOption _failOn = new();
    private readonly RuleFoldersOption _rules = new();
    private readonly SwitchOption _noBuiltInRules = new("--no-builtin-rules", "Leaves the shipped rules out.");
    private readonly ThreadsOption _threads = new();
    private readonly GroupByOption _groupBy = new();
    private readonly SwitchOption _sarifSuppressed = new("--sarif-suppressed", "Writes into SARIF what is excepted or baselined as well, as suppressed.");
    private readonly SwitchOption _all = new("--all", "Shows every finding singly, however many a rule has.");
    private readonly SwitchOption _timing = new("--timing", "Says how long each rule took.");
    private readonly SwitchOption _quiet = new("--quiet", "Shows problems and findings without the summary.");
    private readonly SwitchOption _noColor = new("--no-color", "Writes without colours, as the variable NO_COLOR does.");
    private readonly SwitchOption _verbose = new("--verbose", "Says on standard error what was read.");

    public CheckCommand(Streams streams)
        : base("check", "Checks a stack and says what was found.")
    {
        Add(_paths);
        foreach (Option option in (Option[])[_format, _asOf, _preset, _only, _skip, _failOn, _rules, _noBuiltInRules, _threads, _all, _groupBy, _sarifSuppressed, _timing, _quiet, _noColor, _verbose])
        {
            Add(option);
        }

        SetAction(parsed => Run(parsed, streams));
    }

    private int Run(ParseResult parsed, Streams streams)
    {
        IReadOnlyList<FormatRequest<AnalysisResult>> requests = Requests(parsed, streams);
        AnalysisResult result = Analyzer.Run(new AnalyzerOptions
        {
            Paths = _paths.Of(parsed),
            AsOf = parsed.GetValue(_asOf),
            Preset = _preset.Of(parsed),
            Only = _only.Of(parsed),
            Skip = _skip.Of(parsed),
            FailOn = parsed.GetValue(_failOn),
            RuleFolders = _rules.Of(parsed),
            CompactRules = EmbeddedRules.Compact,
            WithBuiltInRules = !parsed.GetValue(_noBuiltInRules),
            Threads = _threads.Of(parsed),
            Timing = parsed.GetValue(_timing),
            WithCases = requests.Any(request => request.Formatter.NeedsCases),
        });

        if (parsed.GetValue(_verbose))
        {
            WriteWhatWasRead(result, streams.Error);
        }

        string? summary = requests.Any(request => request.Formatter.Name == "github") ? streams.Variables(StepSummary.Variable) : null;
        FormatOptions options = FormatOptionsOf(parsed, streams, result) with { HasStepSummary = !string.IsNullOrEmpty(summary) };
        ResultOutput.Write(result, requests, options, streams.Out);
        if (options.HasStepSummary)
        {
            StepSummary.Append(summary!, result, options, streams.Error);
        }

        return result.ExitCode;
    }

    private IReadOnlyList<FormatRequest<AnalysisResult>> Requests(ParseResult parsed, Streams streams)
    {
        if (_format.IsGiven(parsed) || CiHost.Of(streams.Variables) is not { } host)
        {
            return _format.Of(parsed);
        }

        streams.Error.WriteLine($"stackaudit: {host.Remark}");
        return host.Requests(_format.Of(parsed));
    }

    private FormatOptions FormatOptionsOf(ParseResult parsed, Streams streams, AnalysisResult result)
    {
        var root = StackRoot.Of(result.Root);
        return new FormatOptions
        {
            All = parsed.GetValue(_all),
            GroupBy = _groupBy.Of(parsed),
            Quiet = parsed.GetValue(_quiet),
            SarifSuppressed = parsed.GetValue(_sarifSuppressed),
            StackFromHere = root.FromHere,
            StackFromRepository = root.FromRepository,
            Timing = parsed.GetValue(_timing),
            Style = streams.Style with { Colour = streams.Style.Colour && !parsed.GetValue(_noColor) },
        };
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
