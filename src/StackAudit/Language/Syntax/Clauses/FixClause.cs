using StackAudit.Text;

namespace StackAudit.Language.Syntax;

/// <summary><c>fix suggest "title": EDIT, EDIT</c>; without a kind it is <c>suggest</c>.</summary>
internal sealed record FixClause(WordSyntax Kind, StringSyntax Title, IReadOnlyList<EditSyntax> Edits, TextSpan Span) : SyntaxNode(Span);
