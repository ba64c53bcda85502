using System.Collections.Concurrent;

namespace StackAudit.Text;

/// <summary>Files as they were when they were first read, whatever happens to them meanwhile. May be asked by several threads at once.</summary>
public sealed class RememberedTree(FileTree under) : FileTree
{
    private readonly ConcurrentDictionary<string, byte[]> _read = new(StringComparer.Ordinal);

    public override bool HasFile(string path) => _read.ContainsKey(path) || under.HasFile(path);

    public override bool HasFolder(string path) => under.HasFolder(path);

    public override bool Has(string path) => _read.ContainsKey(path) || under.Has(path);

    public override IEnumerable<string> EntriesOf(string folder) => under.EntriesOf(folder);

    public override long LengthOf(string file) => _read.TryGetValue(file, out byte[]? content) ? content.Length : under.LengthOf(file);

    public override byte[] Read(string file) => _read.GetOrAdd(file, under.Read);

    public override string RealPath(string folder) => under.RealPath(folder);

    public override IReadOnlyList<string> FilesBelow(string folder, string ending) => under.FilesBelow(folder, ending);
}
