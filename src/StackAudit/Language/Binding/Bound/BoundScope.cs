using StackAudit.Text;

namespace StackAudit.Language.Binding;

/// <summary><c>where</c>, or <c>unless</c>.</summary>
internal sealed record BoundScope(BoundExpression Condition, bool IsUnless, TextSpan Span) : BoundClause(Span);
