using StackAudit.Text;

namespace StackAudit.Language.Syntax;

/// <summary>When a line of a verdict speaks: <c>each x in LIST where COND when COND</c>, each part optional but not both.</summary>
internal sealed record ScopeSyntax(EachSyntax? Each, ExpressionSyntax? When, TextSpan Span) : SyntaxNode(Span);
