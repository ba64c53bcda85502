using StackAudit.Text;

namespace StackAudit.Language.Syntax;

/// <summary><c>a RELATION b</c>; <c>is missing</c>, <c>is present</c>, <c>is empty</c> and their opposites have no right side.</summary>
internal sealed record ComparisonExpression(ExpressionSyntax Left, Relation Relation, ExpressionSyntax? Right, TextSpan OperatorSpan, TextSpan Span) : ExpressionSyntax(Span);
