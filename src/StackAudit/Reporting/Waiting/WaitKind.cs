namespace StackAudit.Reporting;

/// <summary>For what somebody waits.</summary>
public enum WaitKind
{
    /// <summary>For the answer to a review of a tool.</summary>
    Review,

    /// <summary>For the answer to a proposal.</summary>
    Proposal,

    /// <summary>For a condition of an approval to be met.</summary>
    Condition,

    /// <summary>For a requirement of an initiative to be agreed.</summary>
    Requirement,

    /// <summary>For what a new requirement costs elsewhere to be accepted.</summary>
    Tradeoff,
}
