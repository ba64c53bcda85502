using StackAudit.Text;

namespace StackAudit.Language.Syntax;

/// <summary><c>stake EXPR</c>: the money in question.</summary>
internal sealed record StakeClause(ExpressionSyntax Amount, TextSpan Span) : SyntaxNode(Span);
