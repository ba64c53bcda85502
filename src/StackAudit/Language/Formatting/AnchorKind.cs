namespace StackAudit.Language.Formatting;

/// <summary>What the lines of a broken group are indented from.</summary>
internal enum AnchorKind
{
    /// <summary>The clause.</summary>
    Clause,

    /// <summary>The line on which the group begins.</summary>
    Line,

    /// <summary>The column of a token.</summary>
    Token,
}
