namespace StackAudit.Text;

/// <summary>Writes files whole or not at all.</summary>
public static class AtomicFile
{
    private const int BufferSize = 65_536;

    /// <summary>Writes a new file or replaces one. Whoever reads it meanwhile sees the old or the new content, never a part.</summary>
    /// <exception cref="IOException">It could not be written, or what writes the content could not go on; the file is as it was.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        if (Path.GetDirectoryName(path) is { Length: > 0 } folder && !Directory.Exists(folder))
        {
            throw new DirectoryNotFoundException($"`{path}` could not be written. There is no folder `{folder}`.");
        }

        try
        {
            if (IsDevice(path))
            {
                using FileStream device = new(path, FileMode.Open, FileAccess.Write);
                write(device);
            }
            else
            {
                Replace(Target(path), write);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new IOException($"`{path}` could not be written. {exception.Message}", exception);
        }
    }

    private static void Replace(string target, Action<Stream> write)
    {
        // In the same folder, because a file can be renamed only within its disk.
        string temporary = Path.Combine(Path.GetDirectoryName(target)!, $".{Path.GetFileName(target)}.{Path.GetRandomFileName()}");
        try
        {
            FileStream? stream = null;
            UnfinishedFiles.Begin(temporary, () => stream = new(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None, BufferSize));
            using (stream)
            {
                write(stream!);
            }

            UnfinishedFiles.Step(() => File.Move(temporary, target, overwrite: true));
        }
        catch (Exception exception) when ((exception is IOException or UnauthorizedAccessException) && exception.Message.Contains(temporary, StringComparison.Ordinal))
        {
            // Nobody asked for a file of that name.
            throw new IOException(exception.Message.Replace(temporary, target, StringComparison.Ordinal), exception);
        }
        finally
        {
            UnfinishedFiles.End(temporary);
        }
    }

    // A link stays a link; what it points to is replaced.
    internal static string Target(string path) =>
        new FileInfo(path) is { Exists: true, LinkTarget: not null } link ? link.ResolveLinkTarget(returnFinalTarget: true)!.FullName : Path.GetFullPath(path);

    // Such as /dev/stdout or what a shell's >( ) hands over: renaming onto it would remove it.
    private static bool IsDevice(string path) => !OperatingSystem.IsWindows() && Path.GetFullPath(path).StartsWith("/dev/", StringComparison.Ordinal);
}
