using StackAudit.Text;

namespace StackAudit.Language.Syntax;

/// <summary><c>verdict name "title"</c> and its clauses.</summary>
internal sealed record VerdictSyntax(WordSyntax Name, StringSyntax Title, IReadOnlyList<SyntaxNode> Clauses, TextSpan Span) : ItemSyntax(Span);
