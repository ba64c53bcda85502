using StackAudit.Text;

namespace StackAudit.Language.Syntax;

/// <summary><c>{ kind: it, outcome: requested }</c>.</summary>
internal sealed record RecordExpression(IReadOnlyList<RecordEntry> Entries, TextSpan Span) : ExpressionSyntax(Span);
