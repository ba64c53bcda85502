using StackAudit.Text;

namespace StackAudit.Language.Binding;

/// <summary>Facts without which the rule cannot look.</summary>
internal sealed record BoundNeeds(IReadOnlyList<BoundExpression> Facts, TextSpan Span) : BoundClause(Span);
