using StackAudit.Text;

namespace StackAudit.Language.Syntax;

/// <summary><c>report at PLACE: "message"</c>.</summary>
internal sealed record ReportClause(ExpressionSyntax Place, StringSyntax Message, TextSpan Span) : SyntaxNode(Span);
