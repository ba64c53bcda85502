namespace StackAudit.Language.Compilation;

/// <summary>What a condition said of a match.</summary>
internal enum Answer
{
    No,
    Yes,

    /// <summary>A fact was not there, and any answer would have been a guess.</summary>
    Unknown,
}
