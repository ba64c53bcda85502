using StackAudit.Text;

namespace StackAudit.Language.Syntax;

/// <summary><c>condition SCOPE: "text" owner WHO due DATE clears F</c>.</summary>
internal sealed record ConditionClause(ScopeSyntax Scope, StringSyntax Text, ExpressionSyntax Owner, ExpressionSyntax Due, ExpressionSyntax? Clears, TextSpan Span) : SyntaxNode(Span);
