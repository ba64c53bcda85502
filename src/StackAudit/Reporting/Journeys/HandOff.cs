namespace StackAudit.Reporting;

/// <summary>Whether what is known of a customer gets from one stage of a journey to the next.</summary>
public enum HandOff
{
    /// <summary>There is no next stage.</summary>
    Last,

    Works,

    /// <summary>People carry it: one of the two stages is at a counter.</summary>
    ByPeople,

    /// <summary>The next stage asks for it anew.</summary>
    StartsAnew,

    /// <summary>Nothing brings it.</summary>
    Broken,

    /// <summary>One of the two stages has no tool.</summary>
    NothingThere,

    /// <summary>Nobody has written down enough to tell.</summary>
    Unknown,
}
