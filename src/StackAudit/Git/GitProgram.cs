using System.ComponentModel;
using System.Diagnostics;

namespace StackAudit.Git;

/// <summary>Runs the git program: without a shell, prompts, a pager, hooks or the network, and without locking the index.</summary>
internal static class GitProgram
{
    // What a repository may have set up for people, and what is none of our business.
    private static readonly string[] Always =
        ["--no-pager", "-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null", "-c", "core.quotePath=false", "-c", "protocol.allow=never"];

    private static readonly (string Name, string Value)[] Environment =
    [
        ("GIT_OPTIONAL_LOCKS", "0"),
        ("GIT_TERMINAL_PROMPT", "0"),
        ("GIT_NO_LAZY_FETCH", "1"),
        ("GIT_LITERAL_PATHSPECS", "1"),
        ("LC_ALL", "C"),
        ("LANGUAGE", ""),
    ];

    // A hook runs with these, and they say which repository is meant by the hook, not in which a stack lies.
    private static readonly string[] Unset = ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX", "GIT_COMMON_DIR", "GIT_EXTERNAL_DIFF", "GIT_TRACE", "GIT_GLOB_PATHSPECS", "GIT_NOGLOB_PATHSPECS", "GIT_ICASE_PATHSPECS"];

    /// <summary>Asks git a question, from a folder, and waits for the answer.</summary>
    /// <exception cref="IOException">There is no git, or it says too much.</exception>
    public static GitAnswer Ask(string folder, params IReadOnlyList<string> arguments)
    {
        using Process git = Start(folder, arguments);
        git.StandardInput.Close();
        Task<byte[]> error = Task.Run(() => GitOutput.ReadStart(git.StandardError.BaseStream));
        try
        {
            byte[] output = GitOutput.ReadAll(git.StandardOutput.BaseStream);
            git.WaitForExit();
            return new GitAnswer(git.ExitCode, output, System.Text.Encoding.UTF8.GetString(error.Result).Trim());
        }
        catch (IOException)
        {
            git.Kill();
            throw;
        }
    }

    /// <summary>Starts git for a conversation.</summary>
    /// <exception cref="IOException">There is no git.</exception>
    public static Process Start(string folder, IReadOnlyList<string> arguments)
    {
        var start = new ProcessStartInfo(Find(), [.. Always, .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach ((string name, string value) in Environment)
        {
            start.Environment[name] = value;
        }

        foreach (string name in Unset)
        {
            start.Environment.Remove(name);
        }

        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception failure)
        {
            throw new IOException($"git could not be started: {failure.Message}", failure);
        }
    }

    // Windows would look into the present folder first, where anybody may have put a program of this name.
    private static string Find()
    {
        string name = OperatingSystem.IsWindows() ? "git.exe" : "git";
        string[] folders = (System.Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return folders.Where(Path.IsPathFullyQualified).Select(folder => Path.Combine(folder, name)).FirstOrDefault(File.Exists) ?? throw GitTrouble.NotInstalled();
    }
}
