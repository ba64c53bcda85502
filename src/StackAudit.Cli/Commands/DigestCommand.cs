using System.CommandLine;
using StackAudit.Cli.Options;
using StackAudit.Output;
using StackAudit.Reporting;

namespace StackAudit.Cli.Commands;

/// <summary>Says what happened in the last week: <c>stackaudit digest --for dana</c>. Where nothing happened, nothing is written.</summary>
internal sealed class DigestCommand : Command
{
    private readonly AnalysisArguments _analysis = new();
    private readonly Option<string?> _for = new("--for") { HelpName = "ID", Description = "Only what concerns this person, with the teams that they are in or lead, or this team." };
    private readonly DateOption _since = new("--since", "From the beginning of which day on; without it, seven days.");
    private readonly FormatOption<Digest> _format = new(DigestFormatters.All);
    private readonly SwitchOption _noColor = new("--no-color", "Writes without colours, as the variable NO_COLOR does.");

    public DigestCommand(Streams streams)
        : base("digest", "Says what became due, new, fixed and answered, and whom it concerns.")
    {
        _analysis.AddTo(this);
        foreach (Option option in (Option[])[_for, _since, _format, _noColor])
        {
            Add(option);
        }

        SetAction(parsed => Run(parsed, streams));
    }

    private int Run(ParseResult parsed, Streams streams)
    {
        Digest digest = Digester.Run(_analysis.Of(parsed), parsed.GetValue(_since), parsed.GetValue(_for));
        if (digest.EarlierProblems.Count > 0)
        {
            streams.Error.WriteLine($"stackaudit: parts of the stack as it was could not be read ({digest.EarlierProblems.Count}), so that more may look new than is.");
        }

        ProblemText.Write(digest.Problems, streams.Error, streams.ErrorStyle);
        if (digest.Parts.Count > 0)
        {
            var options = new FormatOptions { Style = streams.Style with { Colour = streams.Style.Colour && !parsed.GetValue(_noColor) } };
            ResultOutput.Write(digest, _format.Of(parsed), options, streams.Out);
        }

        return digest.Problems.Count > 0 ? ExitCodes.CouldNotBeDone : ExitCodes.Done;
    }
}
