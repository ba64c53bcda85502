namespace StackAudit.Revisions;

/// <summary>What became of a finding.</summary>
public enum FindingOutcome
{
    /// <summary>It counts, and did not before, or was milder.</summary>
    New,

    /// <summary>It counted before, and is no more.</summary>
    Settled,

    /// <summary>It counted before, and is excepted or grandfathered now.</summary>
    Silenced,
}
