using StackAudit.Diagnostics;
using StackAudit.Text;

namespace StackAudit.Loading;

/// <summary>Reads a file as text.</summary>
internal static class SourceReader
{
    // Ten thousand tools take 8 MB. A larger file is a dump or an accident.
    private const long LargestFile = 32 << 20;

    public delegate DecodedText Decoder(ReadOnlySpan<byte> bytes);

    /// <summary>The text; null after a report.</summary>
    /// <param name="fullPath">Where the file is.</param>
    /// <param name="path">By which users know it.</param>
    /// <param name="problems">Receives why it cannot be read.</param>
    /// <param name="tree">Where it is read from; null for the disk.</param>
    public static SourceText? Read(string fullPath, string path, ICollection<Diagnostic> problems, FileTree? tree = null) => Read(fullPath, path, TextDecoder.Decode, problems, out _, tree);

    /// <summary>The text, and the encoding that was recognised; null after a report.</summary>
    public static SourceText? Read(string fullPath, string path, Decoder decode, ICollection<Diagnostic> problems, out string encoding, FileTree? tree = null)
    {
        tree ??= FileTree.Disk;
        encoding = "";
        var nowhere = new Location(new SourceText(path, ""), default);
        byte[] bytes;
        try
        {
            long length = tree.LengthOf(fullPath);
            if (length > LargestFile)
            {
                problems.Add(FileDiagnostics.FileTooLarge(nowhere, length, LargestFile));
                return null;
            }

            // Pipes and devices have no length, and reading them might never end.
            bytes = length == 0 ? [] : tree.Read(fullPath);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            problems.Add(FileDiagnostics.UnreadableFile(nowhere, Reason(failure)));
            return null;
        }

        DecodedText decoded = decode(bytes);
        encoding = decoded.Encoding;
        var source = new SourceText(path, decoded.Text);
        if (decoded.InvalidAt is not { } invalid)
        {
            return source;
        }

        problems.Add(FileDiagnostics.InvalidEncoding(new Location(source, new TextSpan(invalid, 1)), decoded.Encoding, decoded.Found));
        return null;
    }

    // The system's own words name the full path, which differs from machine to machine.
    private static string Reason(Exception failure) => failure switch
    {
        UnauthorizedAccessException => "access is denied.",
        FileNotFoundException or DirectoryNotFoundException => "it is a link to nothing.",
        _ => "the system refuses it, as it does with links in a circle and files in use.",
    };
}
