using StackAudit.Text;

namespace StackAudit.Language.Syntax;

/// <summary><c>show EXPR, EXPR</c>.</summary>
internal sealed record ShowClause(IReadOnlyList<ExpressionSyntax> Columns, TextSpan Span) : SyntaxNode(Span);
