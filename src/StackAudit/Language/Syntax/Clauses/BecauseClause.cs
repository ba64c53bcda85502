using StackAudit.Text;

namespace StackAudit.Language.Syntax;

/// <summary><c>because "why it matters"</c>.</summary>
internal sealed record BecauseClause(StringSyntax Text, TextSpan Span) : SyntaxNode(Span);
