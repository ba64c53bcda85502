namespace StackAudit.Git;

/// <summary>What stands under a name in a folder of a revision.</summary>
internal readonly record struct GitEntry(GitEntryKind Kind, string Hash);
