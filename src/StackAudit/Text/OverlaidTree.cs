namespace StackAudit.Text;

/// <summary>Files with others laid over them in memory: how things would be if these were written.</summary>
/// <param name="under">What lies below.</param>
/// <param name="files">What lies above, by full path; folders that only these need are there as well.</param>
public sealed class OverlaidTree(FileTree under, IReadOnlyDictionary<string, byte[]> files) : FileTree
{
    private readonly HashSet<string> _folders = [.. files.Keys.SelectMany(FoldersAbove)];

    public override bool HasFile(string path) => files.ContainsKey(path) || under.HasFile(path);

    public override bool HasFolder(string path) => _folders.Contains(path) || under.HasFolder(path);

    public override IEnumerable<string> EntriesOf(string folder) =>
        (under.HasFolder(folder) ? under.EntriesOf(folder) : [])
            .Concat(files.Keys.Concat(_folders).Where(path => Path.GetDirectoryName(path) == folder))
            .Distinct()
            .Order(StringComparer.Ordinal);

    public override long LengthOf(string file) => files.TryGetValue(file, out byte[]? content) ? content.Length : under.LengthOf(file);

    public override byte[] Read(string file) => files.TryGetValue(file, out byte[]? content) ? content : under.Read(file);

    public override string RealPath(string folder) => under.HasFolder(folder) ? under.RealPath(folder) : folder;

    private static IEnumerable<string> FoldersAbove(string path)
    {
        for (string? folder = Path.GetDirectoryName(path); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            yield return folder;
        }
    }
}
