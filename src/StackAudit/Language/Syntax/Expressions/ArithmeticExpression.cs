using StackAudit.Text;

namespace StackAudit.Language.Syntax;

/// <summary><c>a + b</c> and its like.</summary>
internal sealed record ArithmeticExpression(ExpressionSyntax Left, char Operator, ExpressionSyntax Right, TextSpan Span) : ExpressionSyntax(Span);
