namespace StackAudit.Reporting;

/// <summary>On whose side of the house somebody works.</summary>
public enum Side
{
    /// <summary>Nobody wrote it down.</summary>
    Unknown,

    /// <summary>Who asks for tools: marketing, sales, product, agencies.</summary>
    Marketing,

    /// <summary>Who runs and guards them: IT, data, security.</summary>
    It,

    /// <summary>Legal, procurement, finance and others.</summary>
    Other,
}
