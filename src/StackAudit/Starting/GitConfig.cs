namespace StackAudit.Starting;

/// <summary>What a repository says about itself, read as text: no git is needed.</summary>
internal static class GitConfig
{
    private const string Folder = ".git";

    /// <summary>The top of the repository that a folder is in; null outside of one.</summary>
    public static string? TopOf(string folder)
    {
        for (string? above = folder; above is not null; above = Path.GetDirectoryName(above))
        {
            if (Path.Exists(Path.Combine(above, Folder)))
            {
                return above;
            }
        }

        return null;
    }

    /// <summary>The addresses of the other repositories that it knows, <c>origin</c> first.</summary>
    public static IReadOnlyList<string> RemotesOf(string top)
    {
        string path = Path.Combine(FolderOf(top), "config");
        if (!File.Exists(path))
        {
            return [];
        }

        var found = new List<(bool IsOrigin, string Address)>();
        string section = "";
        foreach (string line in File.ReadLines(path).Select(line => line.Trim()))
        {
            if (line.StartsWith('['))
            {
                section = line;
            }
            else if (section.StartsWith("[remote ", StringComparison.Ordinal) && line.Split('=', 2) is [var key, var address] && key.Trim() == "url")
            {
                found.Add((section == "[remote \"origin\"]", address.Trim()));
            }
        }

        return [.. found.OrderByDescending(remote => remote.IsOrigin).Select(remote => remote.Address)];
    }

    /// <summary>The name of the machine in an address, such as <c>git@host:path</c> or <c>https://host/path</c>; empty for a path.</summary>
    public static string MachineOf(string address)
    {
        int scheme = address.IndexOf("://", StringComparison.Ordinal);
        string[] parts = (scheme < 0 ? address : address[(scheme + 3)..]).Split('/', 2);

        // In front of @ stands who asks, perhaps with a password.
        string machine = parts[0][(parts[0].LastIndexOf('@') + 1)..];
        return scheme < 0 && !machine.Contains(':', StringComparison.Ordinal) ? "" : machine.Split(':')[0];
    }

    // A work tree has a file in place of the folder, which names another one.
    private static string FolderOf(string top)
    {
        string path = Path.Combine(top, Folder);
        if (!File.Exists(path))
        {
            return path;
        }

        string own = Path.Combine(top, File.ReadAllText(path).Replace("gitdir:", "", StringComparison.Ordinal).Trim());
        string common = Path.Combine(own, "commondir");
        return File.Exists(common) ? Path.Combine(own, File.ReadAllText(common).Trim()) : own;
    }
}
