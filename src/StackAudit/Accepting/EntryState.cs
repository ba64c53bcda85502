namespace StackAudit.Accepting;

/// <summary>What an entry of a baseline does now.</summary>
public enum EntryState
{
    /// <summary>It keeps its finding from counting.</summary>
    Holds,

    /// <summary>Its finding is worse than what was accepted, and counts.</summary>
    Worse,

    /// <summary>Its finding is excepted as well.</summary>
    Excepted,

    /// <summary>Its rule is locked, and its finding counts.</summary>
    Locked,

    /// <summary>Its finding is gone.</summary>
    Settled,

    /// <summary>Its rule did not run, or could not look.</summary>
    NotLooked,
}
