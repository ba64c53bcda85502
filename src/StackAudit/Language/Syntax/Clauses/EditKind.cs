namespace StackAudit.Language.Syntax;

/// <summary>What an edit does to its place.</summary>
internal enum EditKind
{
    Set,
    Add,
    Remove,
    Delete,
}
