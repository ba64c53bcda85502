namespace StackAudit.Reporting;

/// <summary>Why an approval is missing, or does not reach as far as what is in the tool.</summary>
public enum UseObstacle
{
    /// <summary>IT was never asked.</summary>
    NeverReviewed,

    /// <summary>IT was asked, and has not answered.</summary>
    UnderReview,

    /// <summary>The approval has an end, and that is past.</summary>
    RunOut,

    /// <summary>The approval is older than such a tool's may be.</summary>
    TooOld,

    /// <summary>Nobody can tell how old the approval is.</summary>
    Undated,

    /// <summary>The approval is dated in the future.</summary>
    NotYetValid,

    /// <summary>The tool has regions, sub-processors or a plan that were not on the table.</summary>
    Outgrown,

    /// <summary>What the approval was given for has not been done, and its day is past.</summary>
    ConditionMissed,

    /// <summary>There is data in it that no approval names.</summary>
    BeyondApproval,

    /// <summary>Privacy has not agreed to the personal data.</summary>
    PrivacyMissing,

    /// <summary>Nothing makes sure that those who did not agree are left out.</summary>
    ConsentOpen,

    /// <summary>Something else about the protection of this data is to be settled first.</summary>
    PrivacyOpen,

    /// <summary>Another side must agree and has not.</summary>
    SignOffMissing,

    /// <summary>Somebody who decides about it said no.</summary>
    SaidNo,
}
