using StackAudit.Text;

namespace StackAudit.Language.Syntax;

/// <summary><c>2026-06-30</c>.</summary>
internal sealed record DateLiteral(DateOnly Value, TextSpan Span) : ExpressionSyntax(Span);
