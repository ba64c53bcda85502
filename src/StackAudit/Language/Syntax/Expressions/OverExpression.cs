using StackAudit.Text;

namespace StackAudit.Language.Syntax;

/// <summary><c>any(x in L where C)</c>, <c>every(x in L satisfies C)</c>, <c>sum(V for x in L where C)</c>, or without a variable <c>count(L)</c>.</summary>
internal sealed record OverExpression(Quantifier Quantifier, ExpressionSyntax? Value, WordSyntax? Variable, ExpressionSyntax List, ExpressionSyntax? Where, ExpressionSyntax? Satisfies, TextSpan Span) : ExpressionSyntax(Span);
