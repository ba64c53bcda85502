namespace StackAudit.Text;

/// <summary>Where files are read from: the disk, a revision, or either with changes laid over it. Paths are full ones of this machine.</summary>
public abstract class FileTree
{
    public static FileTree Disk { get; } = new DiskTree();

    public abstract bool HasFile(string path);

    public abstract bool HasFolder(string path);

    public virtual bool Has(string path) => HasFile(path) || HasFolder(path);

    /// <summary>What is directly in a folder, files and folders, in ordinal order.</summary>
    /// <exception cref="UnauthorizedAccessException">It cannot be read.</exception>
    public abstract IEnumerable<string> EntriesOf(string folder);

    /// <summary>Bytes in a file; zero for what has no length, such as a pipe.</summary>
    public abstract long LengthOf(string file);

    /// <exception cref="IOException">It cannot be read.</exception>
    public abstract byte[] Read(string file);

    /// <summary>Where a folder is that may be a link to another.</summary>
    public virtual string RealPath(string folder) => folder;

    /// <summary>The files in a folder and below it whose names end so, in ordinal order, without hidden ones.</summary>
    /// <exception cref="UnauthorizedAccessException">A folder cannot be read.</exception>
    public virtual IReadOnlyList<string> FilesBelow(string folder, string ending)
    {
        var found = new List<string>();
        foreach (string entry in EntriesOf(folder).Where(entry => !Path.GetFileName(entry).StartsWith('.')))
        {
            if (HasFolder(entry))
            {
                found.AddRange(FilesBelow(entry, ending));
            }
            else if (entry.EndsWith(ending, StringComparison.Ordinal))
            {
                found.Add(entry);
            }
        }

        found.Sort(StringComparer.Ordinal);
        return found;
    }
}
