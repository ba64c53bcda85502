using System.CommandLine;
using StackAudit.Cards;
using StackAudit.Cli.Options;
using StackAudit.Diagnostics;
using StackAudit.Output;

namespace StackAudit.Cli.Commands;

/// <summary>Shows all that is known about one thing: <c>stackaudit show crm</c>.</summary>
internal sealed class ShowCommand : Command
{
    private readonly Argument<string> _id = new("ID") { HelpName = "ID", Description = "The id of anything, or kind:id where only one kind is meant." };
    private readonly PathsArgument _paths = new();
    private readonly FormatOption<CardSearch> _format = new(CardFormatters.All);
    private readonly AsOfOption _asOf = new();
    private readonly RuleFoldersOption _rules = new();
    private readonly SwitchOption _noColor = new("--no-color", "Writes without colours, as the variable NO_COLOR does.");

    public ShowCommand(Streams streams)
        : base("show", "Shows all that is known about one thing, and what hangs on it.")
    {
        _id.CompletionSources.Add(KnownWords.OfThings);
        Add(_id);
        Add(_paths);
        foreach (Option option in (Option[])[_format, _asOf, _rules, _noColor])
        {
            Add(option);
        }

        SetAction(parsed => Run(parsed, streams));
    }

    private int Run(ParseResult parsed, Streams streams)
    {
        AnalysisResult result = Analyzer.Run(new AnalyzerOptions { Paths = _paths.Of(parsed), AsOf = parsed.GetValue(_asOf), RuleFolders = _rules.Of(parsed), CompactRules = EmbeddedRules.Compact });
        CardSearch search = new CardIndex(result).Find(parsed.GetValue(_id)!);
        ProblemText.Write(search.Problems.Where(problem => problem.Severity == Severity.Error), streams.Error, streams.ErrorStyle);
        if (search.Message is { } message)
        {
            streams.Error.WriteLine($"stackaudit: {message}");
        }
        else
        {
            var options = new FormatOptions { Style = streams.Style with { Colour = streams.Style.Colour && !parsed.GetValue(_noColor) } };
            ResultOutput.Write(search, _format.Of(parsed), options, streams.Out);
        }

        return search.ExitCode;
    }
}
