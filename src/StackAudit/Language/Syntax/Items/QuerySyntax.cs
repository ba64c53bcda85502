using StackAudit.Text;

namespace StackAudit.Language.Syntax;

/// <summary><c>query "title"</c> and its clauses.</summary>
internal sealed record QuerySyntax(StringSyntax Title, IReadOnlyList<SyntaxNode> Clauses, TextSpan Span) : ItemSyntax(Span);
