using StackAudit.Text;

namespace StackAudit.Language.Syntax;

/// <summary><c>assign to EXPR, EXPR</c>.</summary>
internal sealed record AssignClause(IReadOnlyList<ExpressionSyntax> People, TextSpan Span) : SyntaxNode(Span);
