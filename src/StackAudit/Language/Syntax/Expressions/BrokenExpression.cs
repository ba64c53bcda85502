using StackAudit.Text;

namespace StackAudit.Language.Syntax;

/// <summary>Stands where the value of a broken item could not be read.</summary>
internal sealed record BrokenExpression(TextSpan Span) : ExpressionSyntax(Span);
