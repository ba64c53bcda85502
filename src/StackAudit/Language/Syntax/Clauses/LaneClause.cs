using StackAudit.Text;

namespace StackAudit.Language.Syntax;

/// <summary><c>lane fast when COND: "text"</c>; without a condition it is <c>otherwise</c>.</summary>
internal sealed record LaneClause(WordSyntax Lane, ExpressionSyntax? When, StringSyntax Text, TextSpan Span) : SyntaxNode(Span);
