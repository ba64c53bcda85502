using StackAudit.Text;

namespace StackAudit.Language.Syntax;

/// <summary><c>help "what to do"</c>.</summary>
internal sealed record HelpClause(StringSyntax Text, TextSpan Span) : SyntaxNode(Span);
