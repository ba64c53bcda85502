using StackAudit.Text;

namespace StackAudit.Language.Syntax;

/// <summary><c>not COND</c>.</summary>
internal sealed record NotExpression(ExpressionSyntax Operand, TextSpan Span) : ExpressionSyntax(Span);
