using System.ComponentModel;
using System.Diagnostics;

namespace StackAudit.Editing;

/// <summary>Asks git which files could not be brought back if an edit went wrong.</summary>
public static class UncommittedFiles
{
    /// <summary>Those of the files that differ from the last commit, or were never committed; none where there is no repository.</summary>
    /// <exception cref="IOException">There is a repository, and git does not answer.</exception>
    public static IReadOnlyList<string> Find(string root, IReadOnlyList<string> files)
    {
        if (!IsInRepository(root))
        {
            return [];
        }

        try
        {
            // Whatever command the repository has set for watching files is none of our business.
            var start = new ProcessStartInfo("git", ["-c", "core.fsmonitor=false", "status", "--porcelain", "-z", "--untracked-files=all", "--", .. files])
            {
                WorkingDirectory = root,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                Environment = { ["GIT_LITERAL_PATHSPECS"] = "1", ["GIT_OPTIONAL_LOCKS"] = "0" },
            };
            using Process git = Process.Start(start)!;
            Task<string> error = git.StandardError.ReadToEndAsync();
            string output = git.StandardOutput.ReadToEnd();
            git.WaitForExit();
            return git.ExitCode == 0 ? Names(output) : throw new IOException($"git does not say which files are uncommitted: {error.Result.Trim()}");
        }
        catch (Win32Exception notFound)
        {
            throw new IOException($"git could not be asked which files are uncommitted. {notFound.Message}", notFound);
        }
    }

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
    private static string[] Names(string output) => [.. output.Split('\0').Where(entry => entry.Length > 3 && entry[2] == ' ').Select(entry => entry[3..])];
}
