namespace StackAudit.Revisions;

/// <summary>Why something is in a digest, the most pressing first.</summary>
public enum DigestTopic
{
    /// <summary>A change of the stack brought it.</summary>
    New,

    /// <summary>Time brought it: a day is past, or near.</summary>
    Due,

    /// <summary>A fact is known that was asked for, or a review is decided.</summary>
    Answered,

    Fixed,

    /// <summary>Nothing looks any more at what was found.</summary>
    Unseen,
}
