using StackAudit.Text;

namespace StackAudit.Language.Syntax;

/// <summary><c>needs F, F</c>.</summary>
internal sealed record NeedsClause(IReadOnlyList<ExpressionSyntax> Facts, TextSpan Span) : SyntaxNode(Span);
