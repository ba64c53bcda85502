using StackAudit.Text;

namespace StackAudit.Language.Syntax;

/// <summary><c>rule CODE name "title"</c> and its clauses in the order written.</summary>
internal sealed record RuleSyntax(WordSyntax Code, WordSyntax Name, StringSyntax Title, IReadOnlyList<SyntaxNode> Clauses, TextSpan Span) : ItemSyntax(Span);
