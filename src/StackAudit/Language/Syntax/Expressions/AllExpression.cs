using StackAudit.Text;

namespace StackAudit.Language.Syntax;

/// <summary><c>all tools</c>.</summary>
internal sealed record AllExpression(WordSyntax Kind, TextSpan Span) : ExpressionSyntax(Span);
