using StackAudit.Text;

namespace StackAudit.Language.Syntax;

/// <summary><c>also each x in LIST where COND at PLACE: "label"</c>, or without <c>each</c>.</summary>
internal sealed record AlsoClause(EachSyntax? Each, ExpressionSyntax Place, StringSyntax Message, TextSpan Span) : SyntaxNode(Span);
