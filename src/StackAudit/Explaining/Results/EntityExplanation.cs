using StackAudit.Model;
using StackAudit.Rules;

namespace StackAudit.Explaining;

/// <summary>Why a rule found something about an entity, or why it did not.</summary>
public sealed record EntityExplanation : Explanation
{
    public required RuleDescriptor Rule { get; init; }

    public required Entity Entity { get; init; }

    /// <summary>What was found about it.</summary>
    public required IReadOnlyList<FindingExplanation> Findings { get; init; }

    /// <summary>The matches in which it took part and which make no finding, one for each way in which they ended.</summary>
    public required IReadOnlyList<ExplainedMatch> Matches { get; init; }

    /// <summary>How the best of the matches without a finding ended; null when there is none.</summary>
    public MatchOutcome? Outcome => Matches.Count == 0 ? null : Matches.Max(match => match.Outcome);

    /// <summary>How many matches there were besides, which ended in the same ways.</summary>
    public required int Further { get; init; }

    /// <summary>Why no loop came to it; null when one did.</summary>
    public required string? NeverMet { get; init; }
}
