namespace StackAudit.Reporting;

/// <summary>Whether what was agreed with a vendor is about some data.</summary>
public enum Coverage
{
    /// <summary>The data is nobody's secret, or does not leave us.</summary>
    NotNeeded,

    Covered,

    /// <summary>What was agreed is written down, and this is not in it.</summary>
    NotCovered,

    /// <summary>Nobody has written down what was agreed.</summary>
    Unknown,
}
