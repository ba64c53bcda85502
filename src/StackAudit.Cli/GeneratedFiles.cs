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
                output.Write($"wrote {Path.GetRelativePath(Directory.GetCurrentDirectory(), file.Path).Replace('\\', '/')}\n");
            }
        });
    }
}
