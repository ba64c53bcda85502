using StackAudit.Text;

namespace StackAudit.Language.Syntax;

/// <summary><c>escalate to error when COND</c>.</summary>
internal sealed record EscalateClause(WordSyntax Level, ExpressionSyntax Condition, TextSpan Span) : SyntaxNode(Span);
