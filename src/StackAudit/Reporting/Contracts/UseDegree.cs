namespace StackAudit.Reporting;

/// <summary>How far what was bought is used; of several parts, what calls most for a talk.</summary>
public enum UseDegree
{
    Unknown,

    Well,

    /// <summary>So little that less would do.</summary>
    Little,

    /// <summary>So much that more will be needed.</summary>
    Near,

    /// <summary>More than was bought.</summary>
    Over,
}
