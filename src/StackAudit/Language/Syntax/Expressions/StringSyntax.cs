using StackAudit.Text;

namespace StackAudit.Language.Syntax;

/// <summary>A quoted text, in messages with holes; a block stands between <c>"""</c>.</summary>
internal sealed record StringSyntax(IReadOnlyList<StringPart> Parts, bool IsBlock, TextSpan Span) : ExpressionSyntax(Span)
{
    /// <summary>The columns taken off each line of a block. Its one part spans the lines as written, so line <c>n</c> of the text is line <c>n</c> of that span.</summary>
    public int Indentation { get; init; }
}
