using StackAudit.Text;

namespace StackAudit.Language.Syntax;

/// <summary><c>name(a, b)</c>: a function or a table.</summary>
internal sealed record CallExpression(WordSyntax Function, IReadOnlyList<ExpressionSyntax> Arguments, TextSpan Span) : ExpressionSyntax(Span);
