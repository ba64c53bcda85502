namespace StackAudit.Reporting;

/// <summary>What the current review of a kind is worth today.</summary>
public enum ReviewStanding
{
    /// <summary>Nothing was decided.</summary>
    None,
    InForce,
    SaidNo,
    RunOut,

    /// <summary>It has neither a day nor an end, so that it would hold for ever.</summary>
    Undated,

    /// <summary>Dated in the future.</summary>
    NotYetValid,
}
