namespace StackAudit.Testing;

/// <summary>How a test of a rule went.</summary>
public enum TestOutcome
{
    Passed,
    Failed,

    /// <summary>It could not run: what it gives does not load, or its rule has a mistake.</summary>
    Broken,

    /// <summary>It needs what this version cannot do.</summary>
    Skipped,
}
