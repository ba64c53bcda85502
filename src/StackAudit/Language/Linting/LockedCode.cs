using StackAudit.Text;

namespace StackAudit.Language.Linting;

/// <summary>A line of a lock file.</summary>
internal sealed record LockedCode(string Code, string Name, bool IsRemoved, TextSpan Span);
