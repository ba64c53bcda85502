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
}
