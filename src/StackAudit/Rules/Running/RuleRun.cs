using StackAudit.Diagnostics;
using StackAudit.Language.Compilation;

namespace StackAudit.Rules;

/// <summary>What a run of rules gave.</summary>
internal sealed record RuleRun(
    IReadOnlyList<CompiledRule> Rules, IReadOnlyList<Finding> Findings, IReadOnlyList<RuleSummary> Summaries, IReadOnlyList<MissingFactSummary> MissingFacts,
    IReadOnlyList<Diagnostic> Problems)
{
    /// <summary>What a later round may look at.</summary>
    public required Lazy<FirstRound> FirstRound { get; init; }

    /// <summary>What became of each exception, in the order in which they count.</summary>
    public IReadOnlyList<ExceptionOutcome> Exceptions { get; init; } = [];
}
