using StackAudit.Text;

namespace StackAudit.Language.Syntax;

/// <summary>One edit of a fix; only <c>delete</c> has no value.</summary>
internal sealed record EditSyntax(EditKind Kind, ExpressionSyntax Place, ExpressionSyntax? Value, TextSpan Span) : SyntaxNode(Span);
