namespace StackAudit.Reporting;

/// <summary>What somebody of ours has to do with an incident.</summary>
public enum IncidentRole
{
    /// <summary>Keeps a tool in doubt running.</summary>
    Runs,

    /// <summary>Decides about a tool in doubt.</summary>
    Uses,

    /// <summary>Stands in for those.</summary>
    StandsIn,

    /// <summary>Answers for a tool in which a key lies.</summary>
    KeepsKey,

    /// <summary>Can revoke a key at a tool that it opens.</summary>
    Revokes,
}
