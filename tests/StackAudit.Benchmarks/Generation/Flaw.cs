namespace StackAudit.Benchmarks.Generation;

/// <summary>A mistake that is planted in a tool or its flows, each for one shipped rule.</summary>
internal enum Flaw
{
    None,

    /// <summary>The first, because its rule looks only at circles: a stack without one would leave it idle.</summary>
    Circle,

    NoReview,
    ReviewUnderWay,
    NoOwner,
    NeverSeen,
    NoSignOn,
    NoLeaverProcess,
    SameJob,
    NotConnected,
    Abroad,
    PastConsent,
    OnlyLink,
    HalfClosed,
}
