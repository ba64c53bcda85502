using StackAudit.Text;

namespace StackAudit.Language.Syntax;

/// <summary><c>ask SCOPE: "text" to WHOM</c>.</summary>
internal sealed record AskClause(ScopeSyntax Scope, StringSyntax Text, ExpressionSyntax Addressee, TextSpan Span) : SyntaxNode(Span);
