using StackAudit.Text;

namespace StackAudit.Language.Syntax;

/// <summary><c>test CODE, CODE "title"</c> or <c>test verdict name "title"</c>.</summary>
internal sealed record TestSyntax(IReadOnlyList<WordSyntax> Codes, WordSyntax? Verdict, StringSyntax Title, IReadOnlyList<SyntaxNode> Clauses, TextSpan Span) : ItemSyntax(Span);
