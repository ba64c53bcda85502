using StackAudit.Text;

namespace StackAudit.Language.Syntax;

/// <summary><c>severity error</c>.</summary>
internal sealed record SeverityClause(WordSyntax Level, TextSpan Span) : SyntaxNode(Span);
