namespace StackAudit.Reporting;

/// <summary>What an initiative can wait for.</summary>
public enum HindranceKind
{
    /// <summary>The answer to a review of one of its tools.</summary>
    Review,

    /// <summary>Somebody to agree to a requirement.</summary>
    Agreement,

    /// <summary>Somebody to accept what a requirement costs.</summary>
    Acceptance,

    /// <summary>Word from those who work on it.</summary>
    News,

    /// <summary>Somebody to measure what came of it.</summary>
    Measurement,
}
