namespace StackAudit.Rules;

/// <summary>Whether a finding counts.</summary>
public enum FindingStatus
{
    Active,
    Excepted,
    Baselined,

    /// <summary>It was not there, or did not count, in the revision with which the stack is compared.</summary>
    New,

    /// <summary>It counted in that revision, too, and so does not count against the change.</summary>
    Unchanged,
}
