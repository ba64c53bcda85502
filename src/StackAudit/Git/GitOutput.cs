namespace StackAudit.Git;

/// <summary>Reads what git writes, as far as that is reasonable.</summary>
internal static class GitOutput
{
    private const int Most = 256 << 20;
    private const int MostOfErrors = 64 << 10;

    /// <exception cref="IOException">It is too much to be an answer.</exception>
    public static byte[] ReadAll(Stream stream)
    {
        using var all = new MemoryStream();
        byte[] buffer = new byte[64 << 10];
        for (int read = stream.Read(buffer); read > 0; read = stream.Read(buffer))
        {
            all.Write(buffer, 0, read);
            if (all.Length > Most)
            {
                throw new IOException($"git answered with more than {Most >> 20} MB, which nobody can mean to check.");
            }
        }

        return all.ToArray();
    }

    /// <summary>The beginning; the rest is read and dropped, so that nobody waits for us.</summary>
    public static byte[] ReadStart(Stream stream)
    {
        using var start = new MemoryStream();
        byte[] buffer = new byte[4 << 10];
        for (int read = stream.Read(buffer); read > 0; read = stream.Read(buffer))
        {
            start.Write(buffer, 0, (int)Math.Min(read, MostOfErrors - start.Length));
        }

        return start.ToArray();
    }
}
