using StackAudit.Text;

namespace StackAudit.Language.Syntax;

/// <summary><c>instead SCOPE: "text"</c>; without a scope it is <c>otherwise</c>.</summary>
internal sealed record InsteadClause(ScopeSyntax? Scope, StringSyntax Text, TextSpan Span) : SyntaxNode(Span);
