using System.CommandLine;
using StackAudit.Cli.Options;
using StackAudit.Diagnostics;
using StackAudit.Output;
using StackAudit.Rules;

namespace StackAudit.Cli.Commands;

/// <summary>Lists the rules of a stack, the shipped ones among them: <c>stackaudit rules list --only category:privacy</c>.</summary>
internal sealed class RulesListCommand : Command
{
    private readonly PathsArgument _paths = new();
    private readonly RulesOption _only = new("--only", "Lists these rules alone");
    private readonly RulesOption _skip = new("--skip", "Leaves these rules out");
    private readonly RuleFoldersOption _rules = new();
    private readonly FormatOption<IReadOnlyList<ListedRule>> _format = new(RuleListFormatters.All);

    public RulesListCommand(Streams streams)
        : base("list", "Lists the rules of the stack, the shipped ones among them.")
    {
        Add(_paths);
        foreach (Option option in (Option[])[_only, _skip, _rules, _format])
        {
            Add(option);
        }

        SetAction(parsed => Run(parsed, streams));
    }

    private int Run(ParseResult parsed, Streams streams)
    {
        var problems = new DiagnosticBag();
        IReadOnlyList<ListedRule> rules = RuleList.Of(_paths.Of(parsed), _rules.Of(parsed), _only.Of(parsed), _skip.Of(parsed), problems);
        ProblemText.Write(problems, streams.Error, streams.ErrorStyle);
        ResultOutput.Write(rules, _format.Of(parsed), new FormatOptions { Style = streams.Style }, streams.Out);
        return problems.HasErrors ? ExitCodes.CouldNotBeDone : ExitCodes.Done;
    }
}
