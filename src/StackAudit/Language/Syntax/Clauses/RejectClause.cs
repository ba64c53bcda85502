using StackAudit.Text;

namespace StackAudit.Language.Syntax;

/// <summary><c>reject SCOPE: "text"</c>.</summary>
internal sealed record RejectClause(ScopeSyntax Scope, StringSyntax Text, TextSpan Span) : SyntaxNode(Span);
