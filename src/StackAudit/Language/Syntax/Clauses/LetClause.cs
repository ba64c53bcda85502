using StackAudit.Text;

namespace StackAudit.Language.Syntax;

/// <summary><c>let x = EXPR</c>.</summary>
internal sealed record LetClause(WordSyntax Name, ExpressionSyntax Value, TextSpan Span) : SyntaxNode(Span);
