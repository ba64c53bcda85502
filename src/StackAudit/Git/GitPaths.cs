using System.Collections.Concurrent;
using System.Text;

namespace StackAudit.Git;

/// <summary>Finds what stands under a path of a revision, as the system would on a disk: through folders and links.</summary>
internal sealed class GitPaths(GitRepository repository, GitObjects objects, string commit)
{
    // As many as Linux follows.
    private const int MostLinks = 40;

    private readonly ConcurrentDictionary<string, IReadOnlyDictionary<string, GitEntry>> _folders = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, GitPlace?> _found = new(StringComparer.Ordinal);
    private readonly GitEntry _root = new(GitEntryKind.Folder, $"{commit}^{{tree}}");

    /// <summary>Null where there is nothing; a link that leads to nothing or in a circle is there itself.</summary>
    /// <param name="path">From the root of the repository, with <c>/</c>; empty for the root.</param>
    public GitPlace? Find(string path) => _found.GetOrAdd(path, written => Follow(written, 0));

    public IReadOnlyDictionary<string, GitEntry> EntriesOf(GitEntry folder) =>
        _folders.GetOrAdd(folder.Hash, hash => GitFolder.Read(objects.Get(hash).Content, commit.Length / 2));

    private GitPlace? Follow(string path, int links)
    {
        string[] names = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        GitEntry entry = _root;
        for (int i = 0; i < names.Length; i++)
        {
            if (entry.Kind != GitEntryKind.Folder || !EntriesOf(entry).TryGetValue(names[i], out GitEntry next))
            {
                return null;
            }

            if (next.Kind == GitEntryKind.Link)
            {
                return (links < MostLinks ? FollowLink(next, names[..i], names[(i + 1)..], links + 1) : null) ?? (i == names.Length - 1 ? new GitPlace(path, next) : null);
            }

            entry = next;
        }

        return new GitPlace(string.Join('/', names), entry);
    }

    private GitPlace? FollowLink(GitEntry link, string[] above, string[] below, int links)
    {
        string target = Encoding.UTF8.GetString(objects.Get(link.Hash).Content);
        string full = Path.GetFullPath(Path.Combine([repository.Root, .. above, target, .. below]));
        string relative = Path.GetRelativePath(repository.Root, full).Replace(Path.DirectorySeparatorChar, '/');
        if (relative == ".." || relative.StartsWith("../", StringComparison.Ordinal) || Path.IsPathRooted(relative))
        {
            return new GitPlace(full, null);
        }

        return Follow(relative == "." ? "" : relative, links);
    }
}
