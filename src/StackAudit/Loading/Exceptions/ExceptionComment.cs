using StackAudit.Text;

namespace StackAudit.Loading;

/// <summary>An exception as a comment writes it.</summary>
/// <param name="Place">From the sign <c>#</c> to the end of the line.</param>
/// <param name="Reason">Without its quotes.</param>
internal sealed record ExceptionComment(TextSpan Place, TextSpan Rule, DateOnly Until, TextSpan UntilPlace, TextSpan Reason);
