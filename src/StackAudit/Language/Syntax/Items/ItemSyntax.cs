using StackAudit.Text;

namespace StackAudit.Language.Syntax;

/// <summary>What starts in column 1 of a rule file.</summary>
internal abstract record ItemSyntax(TextSpan Span) : SyntaxNode(Span)
{
    /// <summary>A part of it could not be read, which was reported; it is kept so that its name stays known.</summary>
    public bool IsBroken { get; init; }
}
