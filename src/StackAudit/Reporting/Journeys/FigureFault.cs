namespace StackAudit.Reporting;

/// <summary>What keeps a figure from being led back to where it comes from.</summary>
public enum FigureFault
{
    None,

    /// <summary>Nobody has named the tool that it is taken from.</summary>
    NoSource,

    /// <summary>The tool that it is taken from is not in use.</summary>
    SourceGone,

    /// <summary>The tool that it is taken from does not have all that it is made of.</summary>
    DataMissing,
}
