using StackAudit.Text;

namespace StackAudit.Language.Syntax;

/// <summary><c>tags a, b</c>.</summary>
internal sealed record TagsClause(IReadOnlyList<WordSyntax> Tags, TextSpan Span) : SyntaxNode(Span);
