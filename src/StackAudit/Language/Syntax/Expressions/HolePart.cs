using StackAudit.Text;

namespace StackAudit.Language.Syntax;

/// <summary><c>{expr | filter}</c>.</summary>
internal sealed record HolePart(ExpressionSyntax Value, WordSyntax? Filter, TextSpan Span) : StringPart(Span);
