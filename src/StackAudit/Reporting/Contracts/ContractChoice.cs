namespace StackAudit.Reporting;

/// <summary>What can be done when a contract comes up.</summary>
public enum ContractChoice
{
    /// <summary>Go on as it is.</summary>
    Renew,

    /// <summary>Go on with what is used.</summary>
    Shrink,

    /// <summary>Give notice.</summary>
    Leave,
}
