using StackAudit.Git;
using StackAudit.Loading;
using StackAudit.Text;

namespace StackAudit.Revisions;

/// <summary>Finds the repository of a stack.</summary>
internal static class StackRepository
{
    /// <exception cref="IOException">It is in none, or git does not say.</exception>
    public static GitRepository Of(IReadOnlyList<string> paths)
    {
        string folder = FolderOf(paths);
        return GitRepository.Find(folder) ?? throw RevisionTrouble.NotInRepository(folder);
    }

    /// <summary>The repository; null where the stack is in none.</summary>
    public static GitRepository? OrNone(IReadOnlyList<string> paths) => GitRepository.Find(FolderOf(paths));

    private static string FolderOf(IReadOnlyList<string> paths) => StackFolder.Open(paths, FileTree.Disk, [])?.Root ?? Path.GetFullPath(paths[0]);
}
