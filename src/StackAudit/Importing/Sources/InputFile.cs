using StackAudit.Diagnostics;
using StackAudit.Loading;
using StackAudit.Text;

namespace StackAudit.Importing;

/// <summary>Reads a file that somebody named.</summary>
internal static class InputFile
{
    /// <summary>The text; null after a report.</summary>
    public static SourceText? Read(string path, SourceReader.Decoder decode, DiagnosticBag problems, out string encoding)
    {
        encoding = "";
        if (!File.Exists(path))
        {
            problems.Add(SourceDiagnostics.NoFile(path, Directory.Exists(path)));
            return null;
        }

        var unread = new List<Diagnostic>();
        SourceText? source = SourceReader.Read(path, path.Replace('\\', '/'), decode, unread, out encoding);
        problems.AddRange(unread);
        return source;
    }
}
