using System.CommandLine;
using StackAudit.Cli.Options;
using StackAudit.Diagnostics;
using StackAudit.Model;
using StackAudit.Output;
using StackAudit.Rules;

namespace StackAudit.Cli.Commands;

/// <summary>Says what is most worth doing and finding out: <c>stackaudit next --for dana</c>.</summary>
internal sealed class NextCommand : Command
{
    private readonly AnalysisArguments _analysis = new();
    private readonly Option<string?> _for = new("--for") { HelpName = "ID", Description = "Only what concerns this person or team." };
    private readonly FormatOption<IReadOnlyList<NextStep>> _format = new(NextStepFormatters.All);
    private readonly SwitchOption _all = new("--all", "Shows everything, and not the first fifteen.");
    private readonly SwitchOption _noColor = new("--no-color", "Writes without colours, as the variable NO_COLOR does.");

    public NextCommand(Streams streams)
        : base("next", "Says which actions settle most and which facts most rules wait for, and who would know.")
    {
        _analysis.AddTo(this);
        foreach (Option option in (Option[])[_for, _format, _all, _noColor])
        {
            Add(option);
        }

        SetAction(parsed => Run(parsed, streams));
    }

    private int Run(ParseResult parsed, Streams streams)
    {
        AnalysisResult result = Analyzer.Run(_analysis.Of(parsed));
        Diagnostic[] errors = [.. result.Problems.Where(problem => problem.Severity == Severity.Error)];
        ProblemText.Write(errors, streams.Error, streams.ErrorStyle);
        IReadOnlySet<Entity>? whom = null;
        if (parsed.GetValue(_for) is { } id && (whom = Concerned.Find(result.Model, id)) is null)
        {
            streams.Error.WriteLine($"stackaudit: {Concerned.Unknown(result.Model, id)}");
            return ExitCodes.CouldNotBeDone;
        }

        var options = new FormatOptions { All = parsed.GetValue(_all), Style = streams.Style with { Colour = streams.Style.Colour && !parsed.GetValue(_noColor) } };
        ResultOutput.Write(NextSteps.All(result.Findings, result.MissingFacts, result.Model.Settings.Rates, whom), _format.Of(parsed), options, streams.Out);
        return errors.Length > 0 ? ExitCodes.CouldNotBeDone : ExitCodes.Done;
    }
}
