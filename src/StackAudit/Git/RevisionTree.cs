using System.Collections.Concurrent;
using StackAudit.Text;

namespace StackAudit.Git;

/// <summary>
/// The files of a revision, under the paths that they have, or would have, in the work tree. They are read out of git's objects: neither the work tree nor the index is touched.
/// What is outside of the repository is read from the disk.
/// </summary>
public sealed class RevisionTree : FileTree, IDisposable
{
    private readonly GitRepository _repository;
    private readonly GitObjects _objects;
    private readonly GitPaths _paths;
    private readonly string _formerly;
    private readonly ConcurrentDictionary<string, string> _remarks = new(StringComparer.Ordinal);

    /// <param name="repository">Found from the folder of the stack.</param>
    /// <param name="commit">The hash of a commit.</param>
    /// <param name="formerly">Where the folder of the stack was in that revision, from the root; null for where it is now.</param>
    public RevisionTree(GitRepository repository, string commit, string? formerly = null)
    {
        _repository = repository;
        _objects = new GitObjects(repository);
        _paths = new GitPaths(repository, _objects, commit);
        _formerly = formerly ?? repository.Prefix;
    }

    /// <summary>What of the revision could not be read, and why: a sentence each, in the order of the paths.</summary>
    public IReadOnlyList<string> Remarks => [.. _remarks.OrderBy(remark => remark.Key, StringComparer.Ordinal).Select(remark => remark.Value)];

    /// <summary>Whether a file or folder could not be read, which one of the <see cref="Remarks"/> tells.</summary>
    public bool IsLeftOut(string path) => PathInRepository(path) is { } inside && _remarks.ContainsKey(inside);

    /// <summary>Whether a file is none of the repository's, so that it is read as it is today.</summary>
    public bool IsOutside(string path) => PathInRepository(path) is null;

    public override bool HasFile(string path) => Find(path) is { } place && (place.Entry is { } entry ? !IsFolder(entry) : Disk.HasFile(place.Path));

    public override bool HasFolder(string path) => Find(path) is { } place && (place.Entry is { } entry ? IsFolder(entry) : Disk.HasFolder(place.Path));

    public override bool Has(string path) => Find(path) is { } place && (place.Entry is not null || Disk.Has(place.Path));

    public override IEnumerable<string> EntriesOf(string folder)
    {
        GitPlace place = Found(folder);
        return place.Entry is { } entry ? [.. NamesIn(entry, place.Path).Select(name => Path.Combine(folder, name)).Order(StringComparer.Ordinal)] : Disk.EntriesOf(place.Path);
    }

    public override long LengthOf(string file)
    {
        GitPlace place = Found(file);
        return place.Entry is { } entry ? Content(entry, place.Path).Length : Disk.LengthOf(place.Path);
    }

    public override byte[] Read(string file)
    {
        GitPlace place = Found(file);
        return place.Entry is { } entry ? Content(entry, place.Path).Content : Disk.Read(place.Path);
    }

    public override string RealPath(string folder) => Find(folder) is not { } place ? folder : place.Entry is null ? Disk.RealPath(place.Path) : FullPath(place.Path);

    public override IReadOnlyList<string> FilesBelow(string folder, string ending)
    {
        GitPlace place = Found(folder);
        if (place.Entry is not { } entry)
        {
            return Disk.FilesBelow(place.Path, ending);
        }

        var found = new List<string>();
        AddFilesBelow(folder, entry, ending, found);
        found.Sort(StringComparer.Ordinal);
        return found;
    }

    public void Dispose() => _objects.Dispose();

    // As on the disk, links are not followed here.
    private void AddFilesBelow(string folder, GitEntry entry, string ending, List<string> found)
    {
        foreach ((string name, GitEntry below) in _paths.EntriesOf(entry).Where(below => !below.Key.StartsWith('.')))
        {
            string path = Path.Combine(folder, name);
            if (below.Kind == GitEntryKind.Folder)
            {
                AddFilesBelow(path, below, ending, found);
            }
            else if (below.Kind == GitEntryKind.File && name.EndsWith(ending, StringComparison.Ordinal))
            {
                found.Add(path);
            }
        }
    }

    private IEnumerable<string> NamesIn(GitEntry folder, string path)
    {
        if (folder.Kind == GitEntryKind.Submodule)
        {
            _remarks.TryAdd(path, $"`{path}` is a submodule, another repository: what it held at that revision was left out.");
            return [];
        }

        return _paths.EntriesOf(folder).Keys;
    }

    private GitObject Content(GitEntry entry, string path)
    {
        if (entry.Kind != GitEntryKind.File)
        {
            throw new FileNotFoundException();
        }

        GitObject content = _objects.Get(entry.Hash);
        if (LargeFilePointer.HashIn(content.Content) is not { } hash)
        {
            return content;
        }

        string kept = LargeFilePointer.PathOf(hash, _repository.CommonFolder);
        if (!File.Exists(kept))
        {
            _remarks.TryAdd(path, $"`{path}` is kept in Git LFS, and what it held at that revision was not fetched: it was left out. `git lfs fetch` brings it.");
            throw new FileNotFoundException();
        }

        byte[] bytes = File.ReadAllBytes(kept);
        return new GitObject(bytes, bytes.Length);
    }

    private GitPlace Found(string path) => Find(path) ?? throw new FileNotFoundException();

    private GitPlace? Find(string path) => PathInRepository(path) is { } inside ? _paths.Find(inside) : new GitPlace(path, null);

    // Null for what is outside.
    private string? PathInRepository(string path)
    {
        if (Below(_repository.Folder, path) is { } inStack)
        {
            return _formerly.Length == 0 ? inStack : $"{_formerly}/{inStack}";
        }

        return Below(_repository.Root, path);
    }

    private string FullPath(string inRepository)
    {
        string formerly = _formerly.Length == 0 ? "" : _formerly + "/";
        return inRepository == _formerly
            ? _repository.Folder
            : inRepository.StartsWith(formerly, StringComparison.Ordinal)
            ? Path.Combine(_repository.Folder, inRepository[formerly.Length..].Replace('/', Path.DirectorySeparatorChar))
            : Path.Combine(_repository.Root, inRepository.Replace('/', Path.DirectorySeparatorChar));
    }

    private static string? Below(string folder, string path)
    {
        if (path == folder)
        {
            return "";
        }

        string start = Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar;
        return path.StartsWith(start, StringComparison.Ordinal) ? path[start.Length..].Replace(Path.DirectorySeparatorChar, '/') : null;
    }

    private static bool IsFolder(GitEntry entry) => entry.Kind is GitEntryKind.Folder or GitEntryKind.Submodule;
}
