using StackAudit.Text;

namespace StackAudit.Language.Syntax;

/// <summary><c>approve until DATE: "text"</c>.</summary>
internal sealed record ApproveClause(ExpressionSyntax? Until, StringSyntax Text, TextSpan Span) : SyntaxNode(Span);
