using StackAudit.Text;

namespace StackAudit.Language.Syntax;

/// <summary><c>sign-off it when COND: "text"</c> (the condition is the scope's) or <c>sign-off SCOPE: "text"</c>.</summary>
internal sealed record SignOffClause(WordSyntax? Side, ScopeSyntax? Scope, StringSyntax Text, TextSpan Span) : SyntaxNode(Span);
