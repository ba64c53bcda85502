using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Language.Binding;

/// <summary>The day on which the stack is looked at.</summary>
internal sealed record BoundToday(TextSpan Span) : BoundExpression(ScalarType.Date, Span);
