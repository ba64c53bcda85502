using StackAudit.Text;

namespace StackAudit.Language.Syntax;

/// <summary>A chain of <c>and</c>, or a chain of <c>or</c>; never both.</summary>
internal sealed record LogicalExpression(bool IsAnd, IReadOnlyList<ExpressionSyntax> Operands, TextSpan Span) : ExpressionSyntax(Span);
