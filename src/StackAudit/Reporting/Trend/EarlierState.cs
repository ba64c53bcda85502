namespace StackAudit.Reporting;

/// <summary>The stack as it was, for comparison: known whole from a revision, or only by what a check of then wrote down.</summary>
/// <param name="AsOf">The day as of which it was looked at.</param>
/// <param name="Counts">How many findings counted.</param>
/// <param name="Findings">Those that counted.</param>
public sealed record EarlierState(DateOnly AsOf, TrendCounts Counts, IReadOnlyList<EarlierFinding> Findings)
{
    /// <summary>Its place among the earlier states of a report, the oldest first, from 1.</summary>
    public int Place { get; init; }

    /// <summary>The whole of it; null where only the results of a check are known.</summary>
    public AnalysisResult? Result { get; init; }

    /// <summary>What is to be said of how well it is known; empty where there is nothing to say.</summary>
    public IReadOnlyList<string> Remarks { get; init; } = [];
}
