namespace StackAudit.Git;

internal enum GitEntryKind
{
    File,
    Folder,
    Link,

    /// <summary>Another repository, of which only a commit is named.</summary>
    Submodule,
}
