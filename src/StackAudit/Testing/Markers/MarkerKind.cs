namespace StackAudit.Testing;

/// <summary>What a marker says of the things on its line.</summary>
internal enum MarkerKind
{
    /// <summary>The rule reports them.</summary>
    Finding,

    /// <summary>The rule looked at them and found nothing wrong.</summary>
    Fine,

    /// <summary>The rule met them and could not look.</summary>
    Unknown,

    /// <summary>The rule ought to report them, and does not yet.</summary>
    KnownMiss,
}
