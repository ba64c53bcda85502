using StackAudit.Diagnostics;
using StackAudit.Text;

namespace StackAudit.Loading;

/// <summary>Settings in files.</summary>
internal sealed class SettingsInTree(StackFolder folder) : SettingsFolder
{
    public override string PathOf(string from, string written) =>
        RelativePath.Of(folder.Root, Path.GetFullPath(Path.Combine(Path.GetDirectoryName(FullPath(from))!, written.Replace('\\', '/'))));

    public override bool Has(string path) => folder.Tree.Has(FullPath(path));

    public override bool IsFolder(string path) => folder.Tree.HasFolder(FullPath(path));

    public override SourceText? Read(string path, ICollection<Diagnostic> problems) => SourceReader.Read(FullPath(path), path, problems, folder.Tree);

    private string FullPath(string path) => Path.GetFullPath(Path.Combine(folder.Root, path));
}
