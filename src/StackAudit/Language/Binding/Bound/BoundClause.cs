using StackAudit.Text;

namespace StackAudit.Language.Binding;

/// <summary>A step of the work on a match; the order of the clauses is the order of work.</summary>
internal abstract record BoundClause(TextSpan Span);
