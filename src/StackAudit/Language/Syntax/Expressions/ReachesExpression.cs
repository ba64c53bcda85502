using StackAudit.Text;

namespace StackAudit.Language.Syntax;

/// <summary><c>A reaches B along …</c>.</summary>
internal sealed record ReachesExpression(ExpressionSyntax From, ExpressionSyntax To, RouteSyntax? Route, TextSpan Span) : ExpressionSyntax(Span);
