using StackAudit.Text;

namespace StackAudit.Language.Syntax;

/// <summary><c>[a, "b" when COND]</c>.</summary>
internal sealed record ListExpression(IReadOnlyList<ListElement> Elements, TextSpan Span) : ExpressionSyntax(Span);
