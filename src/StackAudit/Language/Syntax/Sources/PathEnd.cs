using StackAudit.Text;

namespace StackAudit.Language.Syntax;

/// <summary>One end of a path: a kind (every entity of it), an entity or a list.</summary>
internal sealed record PathEnd(ExpressionSyntax Place, WordSyntax? Alias, TextSpan Span) : SyntaxNode(Span);
