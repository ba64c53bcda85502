using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Language.Binding;

/// <summary>Something that was already reported as wrong.</summary>
internal sealed record BoundError(TextSpan Span) : BoundExpression(ErrorType.Instance, Span);
