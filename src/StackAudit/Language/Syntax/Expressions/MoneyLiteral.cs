using StackAudit.Text;

namespace StackAudit.Language.Syntax;

/// <summary><c>EUR 10,000</c>.</summary>
internal sealed record MoneyLiteral(string Currency, decimal Amount, TextSpan Span) : ExpressionSyntax(Span);
