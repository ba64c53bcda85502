using StackAudit.Language.Syntax;
using StackAudit.Text;

namespace StackAudit.Language.Parsing;

/// <summary>The span of a node goes from its first piece to its last.</summary>
internal static class Spans
{
    public static TextSpan Over(SyntaxNode first, SyntaxNode last) => Over(first.Span, last.Span);

    public static TextSpan Over(Token first, SyntaxNode last) => Over(first.Span, last.Span);

    public static TextSpan Over(Token first, Token last) => Over(first.Span, last.Span);

    public static TextSpan Over(TextSpan first, TextSpan last) => TextSpan.FromBounds(first.Start, last.End);
}
