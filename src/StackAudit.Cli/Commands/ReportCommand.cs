using System.CommandLine;
using System.Globalization;
using StackAudit.Cli.Options;
using StackAudit.Diagnostics;
using StackAudit.Loading;
using StackAudit.Model;
using StackAudit.Output;
using StackAudit.Reporting;
using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Cli.Commands;

/// <summary>Writes one page for those who never open a terminal: <c>stackaudit report --view procurement --out review.html</c>.</summary>
internal sealed class ReportCommand : Command
{
    private const int UsualHorizon = 120;
    private const int BytesOfMega = 1_000_000;

    private readonly AnalysisArguments _analysis = new();
    private readonly ChoiceOption _view = new("--view", [.. ReportViews.All.Select(view => view.Name)], "For whom the page is.") { DefaultValueFactory = _ => "full" };
    private readonly Option<string?> _on = new("--on") { HelpName = "ID", Description = "What a sheet is about: a contract for `renewal`; a vendor, a tool, a flow or the word of a credential for `incident`; `kind:id` where only one kind is meant." };
    private readonly KnownSinceOption _knownSince = new();
    private readonly Option<string> _out = new("--out") { HelpName = "FILE", Description = "The file to write.", Required = true };
    private readonly Option<string?> _since = new("--since") { HelpName = "DATE-or-REV", Description = "Compares with the stack as it was: before a day such as 2026-04-01, or at a branch, tag or commit." };
    private readonly Option<string[]> _previous = new("--previous") { HelpName = "FILE", Description = "Compares with what `check --format json` wrote earlier; may be given more than once.", DefaultValueFactory = _ => [] };
    private readonly WithoutOption _without = new();
    private readonly HorizonOption _horizon = new() { Description = "How far ahead decisions are shown: 90d, 6 months. Without it, 120 days." };

    public ReportCommand(Streams streams)
        : base("report", "Writes one page for those who never open a terminal.")
    {
        _analysis.AddTo(this);
        foreach (Option option in (Option[])[_view, _on, _knownSince, _since, _previous, _without, _horizon, _out])
        {
            Add(option);
        }

        _out.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: "-" or "" }])
            {
                result.AddError("`--out` takes the name of a file, such as `review.html`: a page is opened in a browser.");
            }
        });
        SetAction(parsed => Run(parsed, streams));
    }

    private int Run(ParseResult parsed, Streams streams)
    {
        ReportView view = ReportViews.Find(parsed.GetValue(_view)!)!;
        AnalysisResult result = Analyzer.Run(OptionsFor(view, parsed));
        ProposalLoadResult proposals = view.NeedsRules ? ProposalLoader.Load(result.Model, result.Root) : new ProposalLoadResult([], []);
        Diagnostic[] errors = [.. result.Problems.Concat(proposals.Problems).Where(problem => problem.Severity == Severity.Error)];
        ProblemText.Write(errors, streams.Error, streams.ErrorStyle);
        if (!result.IsLoaded)
        {
            return ExitCodes.CouldNotBeDone;
        }

        Duration ahead = parsed.GetValue(_horizon) ?? Duration.Of(UsualHorizon, "day")!;
        DateOnly until = result.Model.Settings.Calendar.Add(result.Model.Today, ahead) ?? DateOnly.MaxValue;
        ReportSubject? subject = Subject(view, parsed.GetValue(_on), result.Model);
        if (parsed.GetValue(_knownSince) is not null && view.Name != "incident")
        {
            throw new IOException("`--known-since` goes with `--view incident`.");
        }

        var request = new ReportRequest(parsed.GetValue(_without), until)
        {
            On = subject?.Entity,
            Credential = subject?.Credential,
            KnownSince = parsed.GetValue(_knownSince),
            Proposals = proposals.Proposals,
            Earlier = Earlier(parsed, OptionsFor(view, parsed), result, streams),
        };
        string file = parsed.GetValue(_out)!;
        WrittenReport? written = null;
        long bytes = 0;
        AtomicFile.Write(file, stream =>
        {
            written = ReportPage.Write(result, view, request, stream);
            bytes = stream.CanSeek ? stream.Position : 0;
        });
        ProblemText.Write(written!.Problems, streams.Error, streams.ErrorStyle);
        streams.Error.WriteLine($"Wrote {file}{Size(bytes)}: {Sections(written.Sections.Count)}.{(errors.Length > 0 ? " What could not be read is missing in it, and stands on top." : "")}");
        return errors.Length + written.Problems.Count > 0 ? ExitCodes.CouldNotBeDone : ExitCodes.Done;
    }

    private IReadOnlyList<EarlierState> Earlier(ParseResult parsed, AnalyzerOptions options, AnalysisResult now, Streams streams)
    {
        IReadOnlyList<EarlierState> states = EarlierStates.Read(options, now, parsed.GetValue(_since), parsed.GetValue(_previous) ?? []);
        foreach (string remark in states.SelectMany(state => state.Remarks))
        {
            streams.Error.WriteLine($"stackaudit: {remark}");
        }

        return states;
    }

    private static string Sections(int number) => number switch
    {
        0 => "there is nothing to show yet",
        1 => "1 section",
        _ => string.Create(CultureInfo.InvariantCulture, $"{number} sections"),
    };

    // Only of what a mail may refuse; else it says nothing to anybody.
    private static string Size(long bytes) => bytes < BytesOfMega ? "" : string.Create(CultureInfo.InvariantCulture, $" ({(double)bytes / BytesOfMega:0.0} MB)");

    // What rules find is on no such page, and looking for it would take most of the time.
    private AnalyzerOptions OptionsFor(ReportView view, ParseResult parsed) =>
        view.NeedsRules ? _analysis.Of(parsed) : _analysis.Of(parsed) with { WithBuiltInRules = false, WithBaseline = false };

    private static ReportSubject? Subject(ReportView view, string? written, StackModel model)
    {
        if (view.On.Count == 0)
        {
            return written is null ? null : throw new IOException($"`--on` goes with {Quoted.AnyOf(ReportViews.All.Where(other => other.On.Count > 0).Select(other => $"--view {other.Name}"))}.");
        }

        return written is null
            ? throw new IOException($"`--view {view.Name}` needs `--on` with the id of a {string.Join(" or a ", view.On)}.")
            : ReportSubject.Find(written, view.On, model) ?? throw new IOException(ReportSubject.NotFound(written, view.On, model));
    }
}
