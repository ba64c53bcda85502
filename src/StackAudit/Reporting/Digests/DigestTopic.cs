namespace StackAudit.Reporting;

/// <summary>Why something is in a digest, the most pressing first.</summary>
public enum DigestTopic
{
    /// <summary>A change of the stack brought it.</summary>
    New,

    /// <summary>Time brought it: a day is past, or near.</summary>
    Due,

    /// <summary>A day is near by which somebody must decide or act, whenever it came into sight.</summary>
    Coming,

    /// <summary>A fact is known that was asked for, or a review is decided.</summary>
    Answered,

    Fixed,

    /// <summary>Nothing looks any more at what was found.</summary>
    Unseen,
}
