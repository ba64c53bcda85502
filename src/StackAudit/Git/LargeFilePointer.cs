using System.Text;

namespace StackAudit.Git;

/// <summary>What git holds in place of a file that Git LFS keeps elsewhere.</summary>
internal static class LargeFilePointer
{
    private const int Longest = 1024;
    private const string FirstWords = "version https://git-lfs.github.com/spec/";
    private const string HashMark = "oid sha256:";
    private const int HashLength = 64;

    /// <summary>The hash of the file that is meant; null for a file that is what it is.</summary>
    public static string? HashIn(byte[] content)
    {
        if (content.Length > Longest || !content.AsSpan().StartsWith(Encoding.ASCII.GetBytes(FirstWords)))
        {
            return null;
        }

        string? line = Encoding.ASCII.GetString(content).Split('\n').FirstOrDefault(line => line.StartsWith(HashMark, StringComparison.Ordinal));
        string hash = line?[HashMark.Length..].Trim() ?? "";
        return hash.Length == HashLength && hash.All(char.IsAsciiHexDigitLower) ? hash : null;
    }

    /// <summary>Where Git LFS keeps it, once it was fetched.</summary>
    public static string PathOf(string hash, string commonFolder) => Path.Combine(commonFolder, "lfs", "objects", hash[..2], hash[2..4], hash);
}
