using System.Text;

namespace StackAudit.Git;

/// <summary>Reads a folder as git keeps it: a mode, a blank, a name, a null character and a hash, again and again.</summary>
internal static class GitFolder
{
    public static IReadOnlyDictionary<string, GitEntry> Read(ReadOnlySpan<byte> content, int hashBytes)
    {
        var entries = new Dictionary<string, GitEntry>(StringComparer.Ordinal);
        while (content.Length > 0)
        {
            int blank = content.IndexOf((byte)' ');
            int end = content.IndexOf((byte)0);
            string name = Encoding.UTF8.GetString(content[(blank + 1)..end]);
            string hash = Convert.ToHexStringLower(content.Slice(end + 1, hashBytes));
            entries[name] = new GitEntry(KindOf(Encoding.ASCII.GetString(content[..blank])), hash);
            content = content[(end + 1 + hashBytes)..];
        }

        return entries;
    }

    private static GitEntryKind KindOf(string mode) => mode switch
    {
        "40000" => GitEntryKind.Folder,
        "120000" => GitEntryKind.Link,
        "160000" => GitEntryKind.Submodule,
        _ => GitEntryKind.File,
    };
}
