using StackAudit.Text;

namespace StackAudit.Language.Syntax;

/// <summary><c>forbid COND</c>: a violation when true.</summary>
internal sealed record ForbidClause(ExpressionSyntax Condition, TextSpan Span) : SyntaxNode(Span);
