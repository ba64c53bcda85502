using StackAudit.Text;

namespace StackAudit.Language.Parsing;

/// <summary>The smallest piece of a rule file that has a meaning. At the end of a region it is empty.</summary>
internal sealed record Token(TokenKind Kind, TextSpan Span)
{
    public int Start => Span.Start;

    public int End => Span.End;

    public bool Is(SourceText source, string text) => source.Content.AsSpan(Span.Start, Span.Length).SequenceEqual(text);
}
