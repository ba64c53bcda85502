namespace StackAudit.Reporting;

/// <summary>What can happen to a tool.</summary>
public enum ToolEventKind
{
    TrialEnds,

    /// <summary>We stop using it.</summary>
    InUseUntil,

    /// <summary>Its vendor stops offering it.</summary>
    Sunset,

    /// <summary>Its vendor stops.</summary>
    VendorStops,

    /// <summary>Another tool takes its place.</summary>
    ReplacedBy,

    /// <summary>It takes the place of another tool.</summary>
    Replaces,

    ContractEnds,

    /// <summary>It is decided not to keep the contract, and its notice is not on record.</summary>
    ContractToEnd,

    ContractRenews,
}
