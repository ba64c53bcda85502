using StackAudit.Language.Parsing;

namespace StackAudit.Language.Formatting;

/// <summary>A token and what stands around it that has no meaning.</summary>
/// <param name="Above">The comments between it and the token before that have lines of their own.</param>
/// <param name="BlankLines">The empty lines right above it.</param>
internal sealed record WrittenToken(Token Token, IReadOnlyList<Comment> Above, int BlankLines)
{
    /// <summary>The comment that ends the line on which the token ends.</summary>
    public string? Beside { get; set; }

    public int Start => Token.Start;
}
