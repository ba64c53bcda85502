using System.Globalization;

namespace StackAudit.Git;

/// <summary>The repository in whose work tree a folder lies. Nothing here changes anything.</summary>
public sealed class GitRepository
{
    private const string CouldNotFind = "find the repository";

    private GitRepository(string folder, string root, string prefix)
    {
        Folder = folder;
        Root = root;
        Prefix = prefix;
    }

    /// <summary>The folder from which git is asked, a full path.</summary>
    public string Folder { get; }

    /// <summary>The top of the work tree, a full path; where links lead to the folder, as git sees it.</summary>
    public string Root { get; }

    /// <summary>The path of the folder from the root, with <c>/</c>; empty for the root.</summary>
    public string Prefix { get; }

    /// <summary>Whether the earlier history was left out when it was cloned.</summary>
    public bool IsShallow => Ask("rev-parse", "--is-shallow-repository").Text == "true";

    public bool HasCommits => Ask("rev-parse", "--verify", "--quiet", "HEAD").Succeeded;

    /// <summary>The repository; null where the folder is in none.</summary>
    /// <exception cref="IOException">There is no git, or it refuses.</exception>
    public static GitRepository? Find(string folder)
    {
        GitAnswer answer = GitProgram.Ask(folder, "rev-parse", "--is-inside-work-tree", "--show-prefix");
        if (!answer.Succeeded && answer.Error.Contains("not a git repository", StringComparison.Ordinal))
        {
            return null;
        }

        string[] lines = answer.OrTrouble(CouldNotFind).Text.Split('\n', 2);
        if (lines[0] != "true")
        {
            return null;
        }

        string prefix = lines.Length > 1 ? lines[1].TrimEnd('/') : "";
        return new GitRepository(folder, RootOf(folder, prefix), prefix);
    }

    /// <summary>The hash of the commit that a revision names; null where it names none.</summary>
    public string? Commit(string revision) =>
        Ask("rev-parse", "--verify", "--quiet", $"{revision}^{{commit}}") is { Succeeded: true } answer ? answer.Text : null;

    /// <summary>Where two histories parted; null where they have nothing in common.</summary>
    public string? MergeBase(string one, string other) =>
        Ask("merge-base", one, other) is { Succeeded: true } answer ? answer.Text.Split('\n')[0] : null;

    /// <summary>The last commit before the beginning of a day; null where there is none.</summary>
    public string? LastCommitBefore(DateOnly day) =>
        Ask("rev-list", "-1", "--first-parent", $"--before={day:yyyy-MM-dd}T00:00:00Z", "HEAD") is { Succeeded: true, Text: { Length: > 0 } hash } ? hash : null;

    /// <summary>The day on which a commit was made, by UTC.</summary>
    /// <param name="commit">Its hash.</param>
    public DateOnly DayOf(string commit) =>
        DateOnly.FromDateTime(DateTimeOffset.FromUnixTimeSeconds(long.Parse(Ask("show", "-s", "--format=%ct", commit).OrTrouble("read a commit").Text.Trim(), CultureInfo.InvariantCulture)).UtcDateTime);

    /// <summary>Branches, also of other repositories, and tags.</summary>
    public IReadOnlyList<string> Names => Ask("for-each-ref", "--format=%(refname:short)", "refs/heads", "refs/remotes", "refs/tags") is { Succeeded: true } answer ? answer.Text.Split('\n') : [];

    public IReadOnlyList<string> Remotes => Ask("remote") is { Succeeded: true } answer ? answer.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries) : [];

    /// <summary>Where git keeps what all work trees share, a full path.</summary>
    internal string CommonFolder => Path.GetFullPath(Ask("rev-parse", "--git-common-dir").OrTrouble(CouldNotFind).Text, Folder);

    internal GitAnswer Ask(params IReadOnlyList<string> arguments) => GitProgram.Ask(Folder, arguments);

    // The root as the user sees it, who may have come through a link; where that link stands below the root, as git sees it.
    private static string RootOf(string folder, string prefix)
    {
        if (prefix.Length == 0)
        {
            return folder;
        }

        string below = Path.DirectorySeparatorChar + prefix.Replace('/', Path.DirectorySeparatorChar);
        return folder.EndsWith(below, StringComparison.Ordinal)
            ? folder[..^below.Length]
            : Path.GetFullPath(GitProgram.Ask(folder, "rev-parse", "--show-toplevel").OrTrouble(CouldNotFind).Text);
    }
}
