using StackAudit.Git;

namespace StackAudit.Editing;

/// <summary>Asks git which files could not be brought back if an edit went wrong.</summary>
public static class UncommittedFiles
{
    /// <summary>Those of the files that differ from the last commit, or were never committed; none where there is no repository.</summary>
    /// <exception cref="IOException">There is a repository, and git does not answer.</exception>
    public static IReadOnlyList<string> Find(string root, IReadOnlyList<string> files) =>
        IsInRepository(root) ? Names(GitProgram.Ask(root, ["status", "--porcelain", "-z", "--untracked-files=all", "--", .. files]).OrTrouble("say which files are uncommitted")) : [];

    private static bool IsInRepository(string root)
    {
        for (string? folder = Path.GetFullPath(root); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (Path.Exists(Path.Combine(folder, ".git")))
            {
                return true;
            }
        }

        return false;
    }

    // Two letters, a blank and a path; behind a renamed one its old path.
    private static string[] Names(GitAnswer answer) => [.. answer.Parts.Where(entry => entry.Length > 3 && entry[2] == ' ').Select(entry => entry[3..])];
}
