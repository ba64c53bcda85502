namespace StackAudit.Revisions;

/// <summary>What became of a thing of the model.</summary>
public enum ChangeKind
{
    Added,
    Removed,
    Renamed,
    Changed,

    /// <summary>To another file, with no change in meaning.</summary>
    Moved,
}
