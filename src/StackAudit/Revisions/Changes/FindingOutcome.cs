namespace StackAudit.Revisions;

/// <summary>What became of a finding.</summary>
public enum FindingOutcome
{
    /// <summary>It counts, and did not before, or was milder.</summary>
    New,

    /// <summary>It counted before, and is no more, though its rule looks.</summary>
    Settled,

    /// <summary>It counted before, and is excepted or grandfathered now.</summary>
    Silenced,

    /// <summary>It counted before, and nothing looks now: its rule is off, or cannot look.</summary>
    Unseen,
}
