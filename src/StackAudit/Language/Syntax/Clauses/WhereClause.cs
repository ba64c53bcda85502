using StackAudit.Text;

namespace StackAudit.Language.Syntax;

/// <summary><c>where COND</c>.</summary>
internal sealed record WhereClause(ExpressionSyntax Condition, TextSpan Span) : SyntaxNode(Span);
