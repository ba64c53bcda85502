using StackAudit.Text;

namespace StackAudit.Editing;

/// <summary>A file of a stack before and after a change.</summary>
/// <param name="Before">As it was read; null for a file that is not there yet.</param>
/// <param name="After">As it is to be.</param>
public sealed record FileChange(SourceText? Before, SourceText After)
{
    /// <summary>Relative to the root of the stack.</summary>
    public string Path => After.Path;
}
