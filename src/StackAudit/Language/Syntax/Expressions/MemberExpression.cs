using StackAudit.Text;

namespace StackAudit.Language.Syntax;

/// <summary><c>target.member</c>.</summary>
internal sealed record MemberExpression(ExpressionSyntax Target, WordSyntax Member, TextSpan Span) : ExpressionSyntax(Span);
