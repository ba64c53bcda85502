using System.CommandLine;
using StackAudit.Cli.Options;
using StackAudit.Diagnostics;
using StackAudit.Output;
using StackAudit.Rules;

namespace StackAudit.Cli.Commands;

/// <summary>Estimates the work of each rule: <c>stackaudit rules cost</c>.</summary>
internal sealed class RulesCostCommand : Command
{
    private readonly PathsArgument _paths = new();
    private readonly RulesOption _only = new("--only", "Estimates these rules alone");
    private readonly RulesOption _skip = new("--skip", "Leaves these rules out");
    private readonly RuleFoldersOption _rules = new();

    public RulesCostCommand(Streams streams)
        : base("cost", "Estimates how much work each rule is at most, on this stack and on a large one.")
    {
        Add(_paths);
        foreach (Option option in (Option[])[_only, _skip, _rules])
        {
            Add(option);
        }

        SetAction(parsed => Run(parsed, streams));
    }

    private int Run(ParseResult parsed, Streams streams)
    {
        var problems = new DiagnosticBag();
        IReadOnlyList<RuleCost> costs = RuleCosts.Of(_paths.Of(parsed), _rules.Of(parsed), _only.Of(parsed), _skip.Of(parsed), problems);
        ProblemText.Write(problems, streams.Error, streams.ErrorStyle);
        streams.WriteResult(output => RuleCostWriter.Write(costs, output, streams.Style));
        RuleCostWriter.WriteWarnings(costs, streams.Error, streams.ErrorStyle);
        return problems.HasErrors ? ExitCodes.CouldNotBeDone : ExitCodes.Done;
    }
}
