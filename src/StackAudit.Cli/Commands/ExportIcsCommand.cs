using System.CommandLine;
using StackAudit.Cli.Options;
using StackAudit.Diagnostics;
using StackAudit.Output;
using StackAudit.Schema;

namespace StackAudit.Cli.Commands;

/// <summary>Writes the decisions that are due as a calendar: <c>stackaudit export ics --out decisions.ics</c>.</summary>
internal sealed class ExportIcsCommand : Command
{
    private readonly AnalysisArguments _analysis = new();
    private readonly OutOption _out = new();
    private readonly Option<string?> _previous = new("--previous") { HelpName = "FILE", Description = "The calendar handed out before, so that changes and what is settled reach those who have it; without it, the file that --out replaces." };
    private readonly HorizonOption _horizon = new() { Description = "How far ahead it looks: 90d, 6 months. Without it, a year." };

    public ExportIcsCommand(Streams streams)
        : base("ics", "Writes the days by which somebody must decide as a calendar.")
    {
        _analysis.AddTo(this);
        foreach (Option option in (Option[])[_horizon, _previous, _out])
        {
            Add(option);
        }

        SetAction(parsed => Run(parsed, streams));
    }

    private int Run(ParseResult parsed, Streams streams)
    {
        AnalysisResult result = Analyzer.Run(_analysis.Of(parsed));
        Diagnostic[] errors = [.. result.Problems.Where(problem => problem.Severity == Severity.Error)];
        if (!result.IsLoaded || errors.Length > 0)
        {
            ExportArguments.Refuse(errors, streams);
            return ExitCodes.CouldNotBeDone;
        }

        Duration ahead = parsed.GetValue(_horizon) ?? Duration.Of(1, "year")!;
        DateOnly until = result.Model.Settings.Calendar.Add(result.Model.Today, ahead) ?? DateOnly.MaxValue;
        IReadOnlyList<CalendarEvent> events = DecisionCalendar.Of(result, until, Earlier(parsed));
        _out.Write(parsed, streams, stream => DecisionCalendar.Write(events, result.Model.Name, stream));
        return ExitCodes.Done;
    }

    private IReadOnlyList<CalendarEvent> Earlier(ParseResult parsed)
    {
        if (parsed.GetValue(_previous) is { } previous)
        {
            return CalendarReader.Read(previous, File.Exists(previous) ? File.ReadAllText(previous) : throw new FileNotFoundException($"There is no file `{previous}`."));
        }

        return parsed.GetValue(_out) is { } file && new FileInfo(file) is { Exists: true, Length: > 0 } ? CalendarReader.Read(file, File.ReadAllText(file)) : [];
    }
}
