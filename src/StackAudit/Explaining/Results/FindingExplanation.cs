using StackAudit.Rules;

namespace StackAudit.Explaining;

/// <summary>Why there is a finding, clause by clause.</summary>
/// <param name="Further">How many more matches make the same finding.</param>
public sealed record FindingExplanation(Finding Finding, IReadOnlyList<ExplainedStep> Steps, int Further) : Explanation;
