using StackAudit.Text;

namespace StackAudit.Language.Syntax;

/// <summary><c>require COND</c>: a violation when false.</summary>
internal sealed record RequireClause(ExpressionSyntax Condition, TextSpan Span) : SyntaxNode(Span);
