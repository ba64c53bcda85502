using StackAudit.Text;

namespace StackAudit.Language.Syntax;

/// <summary><c>60 days</c>, <c>10 working days</c>; the unit is in the singular.</summary>
internal sealed record DurationLiteral(decimal Amount, string Unit, bool IsWorking, TextSpan Span) : ExpressionSyntax(Span);
