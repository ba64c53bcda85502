using System.CommandLine;
using StackAudit.Cli.Ci;
using StackAudit.Output;

namespace StackAudit.Cli.Options;

/// <summary>The options that say how the result of a check is shown, and where it goes.</summary>
internal sealed class CheckOutput
{
    private readonly FormatOption<AnalysisResult> _format = new(ResultFormatters.All);
    private readonly SwitchOption _all = new("--all", "Shows every finding singly, however many a rule has; with --since also those that are not new.");
    private readonly GroupByOption _groupBy = new();
    private readonly SwitchOption _sarifSuppressed = new("--sarif-suppressed", "Writes into SARIF what is excepted or baselined as well, as suppressed.");
    private readonly SwitchOption _timing = new("--timing", "Says how long each rule took.");
    private readonly SwitchOption _quiet = new("--quiet", "Shows problems and findings without the summary.");
    private readonly SwitchOption _noColor = new("--no-color", "Writes without colours, as the variable NO_COLOR does.");

    public void AddTo(Command command)
    {
        foreach (Option option in (Option[])[_format, _all, _groupBy, _sarifSuppressed, _timing, _quiet, _noColor])
        {
            command.Add(option);
        }
    }

    public bool Timing(ParseResult parsed) => parsed.GetValue(_timing);

    /// <summary>The forms that were asked for; where nobody asked, the usual one, and what a host reads besides.</summary>
    public IReadOnlyList<FormatRequest<AnalysisResult>> Requests(ParseResult parsed, Streams streams)
    {
        if (_format.IsGiven(parsed) || CiHost.Of(streams.Variables) is not { } host)
        {
            return _format.Of(parsed);
        }

        streams.Error.WriteLine($"stackaudit: {host.Remark}");
        return host.Requests(_format.Of(parsed));
    }

    public void Write(AnalysisResult result, IReadOnlyList<FormatRequest<AnalysisResult>> requests, ParseResult parsed, Streams streams)
    {
        string? summary = requests.Any(request => request.Formatter.Name == "github") ? streams.Variables(StepSummary.Variable) : null;
        FormatOptions options = FormatOptionsOf(parsed, streams, StackRoot.Of(result.Root)) with { HasStepSummary = !string.IsNullOrEmpty(summary) };
        ResultOutput.Write(result, requests, options, streams.Out);
        if (!requests.Any(request => request.Formatter.HoldsProblems))
        {
            ProblemText.Write(result.Problems, streams.Error, streams.ErrorStyle with { Colour = streams.ErrorStyle.Colour && options.Style.Colour });
        }

        if (result.Upcoming is not null && !options.HasStepSummary && !requests.Any(request => request.Formatter.ShowsUpcoming))
        {
            streams.Error.WriteLine($"stackaudit: {ResultFormatters.WithoutUpcoming(requests.Select(request => request.Formatter))}");
        }

        if (options.HasStepSummary)
        {
            StepSummary.Append(summary!, result, options, streams.Error);
        }
    }

    private FormatOptions FormatOptionsOf(ParseResult parsed, Streams streams, StackRoot root) => new()
    {
        All = parsed.GetValue(_all),
        GroupBy = _groupBy.Of(parsed),
        Quiet = parsed.GetValue(_quiet),
        SarifSuppressed = parsed.GetValue(_sarifSuppressed),
        StackFromHere = root.FromHere,
        StackFromRepository = root.FromRepository,
        Timing = Timing(parsed),
        Style = streams.Style with { Colour = streams.Style.Colour && !parsed.GetValue(_noColor) },
    };
}
