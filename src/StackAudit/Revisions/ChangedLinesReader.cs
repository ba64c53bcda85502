using System.Globalization;
using System.Text;
using StackAudit.Git;
using StackAudit.Text;

namespace StackAudit.Revisions;

/// <summary>Reads which lines of a stack's files differ from a commit.</summary>
internal static class ChangedLinesReader
{
    private const string FileMark = "+++ ";
    private const string HunkMark = "@@ ";

    /// <param name="repository">Found from the folder of the stack.</param>
    /// <param name="commit">With which to compare.</param>
    /// <param name="files">Those of the stack; one that the commit does not have has changed as a whole.</param>
    /// <param name="before">The files at that commit.</param>
    public static ChangedLines Read(GitRepository repository, string commit, IEnumerable<SourceText> files, FileTree before)
    {
        // The plumbing heeds no wishes for how people like to see differences, and does not refresh the index.
        GitAnswer answer = repository.Ask(
            "diff-index", "--patch", "--unified=0", "--inter-hunk-context=0", "--no-ext-diff", "--no-textconv", "--no-renames", "--no-color", "--ignore-submodules=all",
            "--relative", "--src-prefix=a/", "--dst-prefix=b/", commit, "--", ".");
        Dictionary<string, IReadOnlyList<(int First, int Last)>> changed = Parse(Encoding.UTF8.GetString(answer.OrTrouble("compare with that revision").Output));
        foreach (SourceText file in files.Where(file => !before.HasFile(Path.GetFullPath(file.Path, repository.Folder))))
        {
            changed[file.Path] = [(1, file.LineCount)];
        }

        return new ChangedLines(changed);
    }

    internal static Dictionary<string, IReadOnlyList<(int First, int Last)>> Parse(string diff)
    {
        var changed = new Dictionary<string, IReadOnlyList<(int First, int Last)>>(StringComparer.Ordinal);
        List<(int First, int Last)> lines = [];
        string[] all = diff.Split('\n');
        for (int i = 0; i < all.Length; i++)
        {
            if (all[i].StartsWith(FileMark, StringComparison.Ordinal))
            {
                changed[PathIn(all[i][FileMark.Length..])] = lines = [];
            }
            else if (all[i].StartsWith(HunkMark, StringComparison.Ordinal))
            {
                string[] parts = all[i].Split(' ');
                (_, int removed) = Range(parts[1]);
                (int first, int added) = Range(parts[2]);
                if (added > 0)
                {
                    lines.Add((first, first + added - 1));
                }

                // A line of a file may look like any mark.
                i += removed + added;
            }
        }

        return changed;
    }

    // -3,2 or +3, which is one line.
    private static (int First, int Count) Range(string written)
    {
        string[] numbers = written[1..].Split(',');
        return (int.Parse(numbers[0], CultureInfo.InvariantCulture), numbers.Length > 1 ? int.Parse(numbers[1], CultureInfo.InvariantCulture) : 1);
    }

    // A tab ends a path with a blank in it; one with stranger characters is quoted.
    private static string PathIn(string written)
    {
        string path = written.StartsWith('"') ? CQuoted.Read(written) : written.TrimEnd('\t');
        return path.StartsWith("b/", StringComparison.Ordinal) ? path[2..] : path;
    }
}
