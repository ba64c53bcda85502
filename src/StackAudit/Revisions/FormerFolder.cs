using StackAudit.Configuration;
using StackAudit.Git;
using StackAudit.Loading;

namespace StackAudit.Revisions;

/// <summary>Finds where a stack was before somebody moved its folder.</summary>
internal static class FormerFolder
{
    /// <summary>The folder, from the root of the repository; null where git sees no files that came from one.</summary>
    /// <param name="repository">Found from the folder where the stack is now.</param>
    /// <param name="commit">At which it may have been elsewhere.</param>
    /// <param name="settingsOnly">Whether only the settings of the stack tell, since other files of it are where they were.</param>
    public static string? Find(GitRepository repository, string commit, bool settingsOnly)
    {
        // With every untouched file as a candidate, or the copy that stands for a moved file would not be found.
        string[] parts = repository.Ask("diff-index", "-z", "-M", "--diff-filter=R", "--name-status", "--ignore-submodules=all", commit, "--").OrTrouble("compare with that revision").Parts;
        string below = repository.Prefix.Length == 0 ? "" : repository.Prefix + "/";
        var votes = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i + 2 < parts.Length; i += 3)
        {
            (string old, string now) = (parts[i + 1], parts[i + 2]);
            if (!now.StartsWith(below, StringComparison.Ordinal) || FolderOf(old, now[below.Length..]) is not { } folder || folder == repository.Prefix)
            {
                continue;
            }

            if (now[below.Length..] == Settings.FileName)
            {
                return folder;
            }

            votes[folder] = votes.GetValueOrDefault(folder) + 1;
        }

        return settingsOnly || votes.Count == 0 ? null : votes.OrderByDescending(vote => vote.Value).ThenBy(vote => vote.Key, StringComparer.Ordinal).First().Key;
    }

    // What stands before the path that a file has in the stack; null where it had another one there.
    private static string? FolderOf(string old, string inStack) =>
        old == inStack ? "" : old.EndsWith("/" + inStack, StringComparison.Ordinal) ? old[..^(inStack.Length + 1)] : null;
}
