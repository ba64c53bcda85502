using StackAudit.Text;

namespace StackAudit.Language.Syntax;

/// <summary><c>each x in LIST where COND</c>.</summary>
internal sealed record EachSyntax(WordSyntax Variable, ExpressionSyntax List, ExpressionSyntax? Where, TextSpan Span) : SyntaxNode(Span);
