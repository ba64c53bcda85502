using StackAudit.Text;

namespace StackAudit.Language.Syntax;

/// <summary><c>( … )</c>, kept because it is what the reader sees.</summary>
internal sealed record ParenthesizedExpression(ExpressionSyntax Inner, TextSpan Span) : ExpressionSyntax(Span);
