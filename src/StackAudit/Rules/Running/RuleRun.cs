using StackAudit.Diagnostics;

namespace StackAudit.Rules;

/// <summary>What a run of rules gave.</summary>
internal sealed record RuleRun(
    IReadOnlyList<CompiledRule> Rules, IReadOnlyList<Finding> Findings, IReadOnlyList<RuleSummary> Summaries, IReadOnlyList<MissingFactSummary> MissingFacts,
    IReadOnlyList<Diagnostic> Problems);
