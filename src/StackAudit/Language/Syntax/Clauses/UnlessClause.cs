using StackAudit.Text;

namespace StackAudit.Language.Syntax;

/// <summary><c>unless COND</c>.</summary>
internal sealed record UnlessClause(ExpressionSyntax Condition, TextSpan Span) : SyntaxNode(Span);
