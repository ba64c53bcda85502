namespace StackAudit.Fixing;

/// <summary>Why a fix was not made.</summary>
public enum RemainingReason
{
    /// <summary>Somebody should look at it, and nobody asked for such fixes.</summary>
    Suggested,

    /// <summary>It was made and taken back.</summary>
    RolledBack,

    /// <summary>It would change a file that is no part of the stack.</summary>
    Outside,

    /// <summary>After the last pass findings still came and went.</summary>
    Unsettled,
}
