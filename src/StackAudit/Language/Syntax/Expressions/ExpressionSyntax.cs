using StackAudit.Text;

namespace StackAudit.Language.Syntax;

/// <summary>Something that has a value.</summary>
internal abstract record ExpressionSyntax(TextSpan Span) : SyntaxNode(Span);
