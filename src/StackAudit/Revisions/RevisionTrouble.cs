using System.Globalization;
using StackAudit.Git;
using StackAudit.Text;

namespace StackAudit.Revisions;

/// <summary>Why an earlier state cannot be looked at, and what to do about it.</summary>
internal static class RevisionTrouble
{
    public const string DiffWord = "diff";

    private const int ShortestHash = 7;

    public static IOException NotInRepository(string folder) =>
        new($"`{RelativePath.FromHere(folder)}` is not in a git repository, so that there are no earlier states of it.");

    public static IOException NoRevision(string asker, string written) =>
        new($"{(written.Trim().Length == 0 ? "" : $"`{written}` is no revision. ")}`{asker}` takes a branch, a tag or a commit, as in `{asker} origin/main`.");

    public static IOException SeveralRevisions(string asker, string written)
    {
        string[] named = written.Split("..", 2);
        string one = named[0].TrimStart('^') is { Length: > 0 } first ? first : named[^1].TrimStart('.');
        return asker == DiffWord
            ? new($"`{written}` is a range. Name the two sides apart: `{DiffWord} {one} {(named.Length > 1 && named[0].Length > 0 && named[1].TrimStart('.') is { Length: > 0 } other ? other : "HEAD")}`.")
            : new($"`{written}` is a range, and `{asker}` takes one revision. `{asker} {(one.Length > 0 ? one : "main")}` compares with the commit where this branch left it.");
    }

    public static IOException Unknown(GitRepository repository, string written)
    {
        if (!repository.HasCommits)
        {
            return new IOException($"The repository has no commits yet, and so no `{written}` to compare with.");
        }

        string meant = Quoted.DidYouMean(written, repository.Names) is { } question ? $" {question}" : "";
        if (repository.IsShallow)
        {
            return new IOException($"{TooShallow(repository, written).Message}{meant}");
        }

        (string remote, string name) = OfRemote(repository, written);
        if (name.Length == 0)
        {
            return new IOException($"`{written}` names no branch of `{remote}`. Where it is made of a variable of a job, such as `github.base_ref`, that is empty for what is no pull request.");
        }

        if (written != name)
        {
            return new IOException($"There is no `{written}` here.{meant} `git fetch {remote} {name}` brings it, where `{remote}` has it.");
        }

        return LooksLikeHash(written) && repository.Remotes.Count > 0
            ? new IOException($"There is no commit `{written}` here. `git fetch {remote} {written}` brings it, where `{remote}` has it.")
            : new IOException($"There is no revision `{written}` in this repository.{(meant.Length > 0 ? meant : " `git branch --all` and `git tag` list what there is.")}");
    }

    /// <summary>The clone lacks the commit, or what lies between it and the present one.</summary>
    public static IOException TooShallow(GitRepository repository, string written)
    {
        (string remote, string name) = OfRemote(repository, written);
        string fetchOne = name.AsSpan().ContainsAny("~^@:") || name.EndsWith("HEAD", StringComparison.Ordinal) ? "" : $", or `git fetch {remote} {name}`";
        return Shallow($"`{written}` cannot be compared with", remote, fetchOne);
    }

    /// <summary>The clone lacks what was there on a day.</summary>
    public static IOException TooShallow(GitRepository repository, DateOnly day) => Shallow($"The state of {day:yyyy-MM-dd} is not here", OfRemote(repository, "").Remote, "");

    /// <summary>The history begins later.</summary>
    public static IOException NothingBefore(DateOnly day) => new(string.Create(CultureInfo.InvariantCulture, $"There is no commit before {day:yyyy-MM-dd} here, and so no earlier state of that day."));

    public static IOException NoPath(string written) => new($"There is no file or folder `{written}`.");

    public static IOException BothRevisionAndPath(string written) =>
        new($"`{written}` is both a revision and a file or folder. Write `./{written}` for what is on the disk, or `{written}^0` for the commit.");

    private static IOException Shallow(string what, string remote, string fetchOne) =>
        new($"{what}: this clone is shallow and does not reach back to it. Run `git fetch --unshallow {remote}`{fetchOne}; in GitHub Actions, give `actions/checkout` the input `fetch-depth: 0`.");

    // origin/main is what `git fetch origin main` brings.
    private static (string Remote, string Name) OfRemote(GitRepository repository, string written)
    {
        IReadOnlyList<string> remotes = repository.Remotes;
        foreach (string remote in remotes)
        {
            if (written.StartsWith(remote + "/", StringComparison.Ordinal))
            {
                return (remote, written[(remote.Length + 1)..]);
            }
        }

        return (remotes.Contains("origin") || remotes.Count == 0 ? "origin" : remotes[0], written);
    }

    private static bool LooksLikeHash(string written) => written.Length >= ShortestHash && written.All(char.IsAsciiHexDigit);
}
