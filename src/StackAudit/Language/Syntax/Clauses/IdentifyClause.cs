using StackAudit.Text;

namespace StackAudit.Language.Syntax;

/// <summary><c>identify by P, P</c>.</summary>
internal sealed record IdentifyClause(IReadOnlyList<ExpressionSyntax> Parts, TextSpan Span) : SyntaxNode(Span);
