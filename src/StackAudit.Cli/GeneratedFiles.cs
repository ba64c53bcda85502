using StackAudit.Rules;
using StackAudit.Text;

namespace StackAudit.Cli;

/// <summary>Writes files that the program has made, and says which.</summary>
internal static class GeneratedFiles
{
    public static void Write(IReadOnlyList<NewFile> files, Streams streams)
    {
        StagedFiles.Write(files.Select(file => (file.Path, file.Text)));
        streams.WriteResult(output =>
        {
            foreach (NewFile file in files)
            {
                output.Write($"wrote {RelativePath.FromHere(file.Path)}\n");
            }
        });
    }

    /// <summary>Shows what writing the files would change, and gives how many it would.</summary>
    public static int WriteChanges(IReadOnlyList<NewFile> files, Streams streams)
    {
        (NewFile File, string Before)[] changed = [.. files.Select(file => (file, File.Exists(file.Path) ? File.ReadAllText(file.Path) : "")).Where(pair => pair.Item2 != pair.file.Text)];
        streams.WriteResult(output =>
        {
            foreach ((NewFile file, string before) in changed)
            {
                output.Write(UnifiedDiff.Of(RelativePath.FromHere(file.Path), before, file.Text));
            }
        });
        return changed.Length;
    }
}
