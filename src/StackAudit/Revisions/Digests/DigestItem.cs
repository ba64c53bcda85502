using StackAudit.Diagnostics;
using StackAudit.Text;

namespace StackAudit.Revisions;

/// <summary>One line of a digest.</summary>
/// <param name="Text">What there is, in a sentence.</param>
/// <param name="Location">Where it stands.</param>
public sealed record DigestItem(DigestTopic Topic, string Text, Location Location)
{
    /// <summary>The code of the rule; null where none is involved.</summary>
    public string? Code { get; init; }

    public Severity? Severity { get; init; }

    /// <summary>One line for all at which nothing looks any more.</summary>
    public static DigestItem Of(NoLongerLookedAt part) => new(
        DigestTopic.Unseen, $"{(part.Findings.Count == 1 ? "1 finding is" : $"{part.Findings.Count} findings are")} no longer looked at: {part.Why}", part.By ?? part.Findings[0].Location);
}
