using StackAudit.Text;

namespace StackAudit.Language.Syntax;

/// <summary><c>5_000</c> or <c>60%</c>; a percent holds 0.6.</summary>
internal sealed record NumberLiteral(decimal Value, bool IsPercent, TextSpan Span) : ExpressionSyntax(Span);
