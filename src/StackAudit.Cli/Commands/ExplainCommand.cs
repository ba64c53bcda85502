using System.CommandLine;
using StackAudit.Cli.Options;
using StackAudit.Explaining;
using StackAudit.Output;

namespace StackAudit.Cli.Commands;

/// <summary>Says what a rule does, why there is a finding or none, or what a code means: <c>stackaudit explain STK1405 --on ads</c>.</summary>
internal sealed class ExplainCommand : Command
{
    private readonly Argument<string> _subject = new("SUBJECT") { HelpName = "SUBJECT", Description = "A rule (code or name), a finding (its id or how it begins), or the code of a mistake." };
    private readonly PathsArgument _paths = new();
    private readonly Option<string?> _on = new("--on") { HelpName = "ID", Description = "Says why the rule found something about this, or why it did not." };
    private readonly FormatOption<Explanation> _format = new(ExplanationFormatters.All);
    private readonly AsOfOption _asOf = new();
    private readonly RuleFoldersOption _rules = new();
    private readonly SwitchOption _noColor = new("--no-color", "Writes without colours, as the variable NO_COLOR does.");

    public ExplainCommand(Streams streams)
        : base("explain", "Says what a rule does, why there is a finding or none, or what a code means.")
    {
        _subject.CompletionSources.Add(KnownWords.OfRules);
        Add(_subject);
        _on.CompletionSources.Add(KnownWords.OfThings);
        Add(_paths);
        foreach (Option option in (Option[])[_on, _format, _asOf, _rules, _noColor])
        {
            Add(option);
        }

        SetAction(parsed => Run(parsed, streams));
    }

    private int Run(ParseResult parsed, Streams streams)
    {
        Explanation explanation = Explainer.Explain(new ExplainOptions
        {
            Subject = parsed.GetValue(_subject)!,
            On = parsed.GetValue(_on),
            Paths = _paths.Of(parsed),
            AsOf = parsed.GetValue(_asOf),
            RuleFolders = _rules.Of(parsed),
        });

        ExplanationText.WriteProblems(explanation, streams.Error, streams.ErrorStyle);
        var options = new FormatOptions { Style = streams.Style with { Colour = streams.Style.Colour && !parsed.GetValue(_noColor) } };
        ResultOutput.Write(explanation, _format.Of(parsed), options, streams.Out);
        return explanation.ExitCode;
    }
}
