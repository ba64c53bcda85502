using StackAudit.Loading;
using StackAudit.Text;

namespace StackAudit.Editing;

/// <summary>Guards what somebody else wrote between the reading of a file and its writing.</summary>
internal static class FileAsRead
{
    /// <summary>The new content of a file as bytes, in the encoding that it has.</summary>
    /// <param name="path">Where it is.</param>
    /// <param name="shown">How messages call it.</param>
    /// <param name="before">As it was read; null for a file that was not there.</param>
    /// <param name="after">As it is to be.</param>
    /// <exception cref="IOException">It is no longer as it was read.</exception>
    public static byte[] Encode(string path, string shown, SourceText? before, string after)
    {
        byte[]? now = File.Exists(path) ? File.ReadAllBytes(path) : null;
        bool isAsRead = now is null ? before is null : TextDecoder.Decode(now).Text == before?.Content;
        return isAsRead
            ? TextEncoder.Encode(after, now)
            : throw new IOException($"`{shown}` was changed by somebody else since it was read. Nothing was written; run the command once more.");
    }
}
