using StackAudit.Text;

namespace StackAudit.Language.Syntax;

/// <summary>A word at its place: a name, a keyword that is kept, an identifier.</summary>
internal sealed record WordSyntax(string Text, TextSpan Span) : SyntaxNode(Span);
