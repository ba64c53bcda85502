using StackAudit.Text;

namespace StackAudit.Language.Syntax;

/// <summary>A bare word: a local name, a parameter, a kind, or a member of the vocabulary on the other side.</summary>
internal sealed record NameExpression(string Name, TextSpan Span) : ExpressionSyntax(Span);
