using StackAudit.Text;

namespace StackAudit.Language.Syntax;

/// <summary><c>a otherwise b</c>; a chain leans to the left.</summary>
internal sealed record OtherwiseExpression(ExpressionSyntax Value, ExpressionSyntax Default, TextSpan Span) : ExpressionSyntax(Span);
