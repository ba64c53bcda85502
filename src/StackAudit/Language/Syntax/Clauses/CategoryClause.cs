using StackAudit.Text;

namespace StackAudit.Language.Syntax;

/// <summary><c>category privacy</c>.</summary>
internal sealed record CategoryClause(WordSyntax Category, TextSpan Span) : SyntaxNode(Span);
