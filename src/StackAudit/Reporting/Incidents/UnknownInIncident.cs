namespace StackAudit.Reporting;

/// <summary>What somebody should find out first in an incident, since nobody wrote it down.</summary>
public enum UnknownInIncident
{
    /// <summary>Whether a tool keeps data, and which.</summary>
    KeptData,

    /// <summary>In which regions a tool keeps it.</summary>
    Regions,

    /// <summary>Who answers for a tool.</summary>
    Owner,

    /// <summary>Where to reach somebody of ours who must act.</summary>
    Address,

    /// <summary>Who stands behind a tool.</summary>
    Vendor,

    /// <summary>What a flow carries.</summary>
    CarriedData,

    /// <summary>With what a flow signs in.</summary>
    SignIn,

    /// <summary>Where the secret of a flow lies.</summary>
    SecretPlace,

    /// <summary>In whose name a flow runs.</summary>
    RunsAs,

    /// <summary>How sensitive a kind of data is.</summary>
    Classification,

    /// <summary>Whose personal data it is.</summary>
    Subjects,

    /// <summary>By when a vendor must tell us of a breach.</summary>
    BreachNotice,

    /// <summary>Whom to call at a vendor about security.</summary>
    SecurityContact,

    /// <summary>Whether a vendor has signed an agreement on our data.</summary>
    DataAgreement,

    /// <summary>Which contract there is with a vendor.</summary>
    Contract,
}
