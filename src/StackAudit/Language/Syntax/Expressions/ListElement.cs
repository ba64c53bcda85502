using StackAudit.Text;

namespace StackAudit.Language.Syntax;

/// <summary>An element of a list that may depend on a condition.</summary>
internal sealed record ListElement(ExpressionSyntax Value, ExpressionSyntax? When, TextSpan Span) : SyntaxNode(Span);
