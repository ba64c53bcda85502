namespace StackAudit.Fixing;

/// <summary>Which findings to fix, and how.</summary>
public sealed record FixOptions
{
    /// <summary>The check whose findings are fixed.</summary>
    public required AnalyzerOptions Analysis { get; init; }

    /// <summary>Whether fixes are made as well that somebody should look at.</summary>
    public bool WithSuggested { get; init; }
}
