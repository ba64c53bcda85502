using StackAudit.Text;

namespace StackAudit.Language.Syntax;

/// <summary>A quoted text, in messages with holes; a block stands between <c>"""</c>.</summary>
internal sealed record StringSyntax(IReadOnlyList<StringPart> Parts, bool IsBlock, TextSpan Span) : ExpressionSyntax(Span);
