namespace StackAudit.Git;

/// <summary>What can keep git from answering, in words for the user.</summary>
internal static class GitTrouble
{
    public static IOException NotInstalled() => new("git is not installed, or not on the path. Earlier states of a stack are read with it.");

    /// <summary>Git ended with a message of its own.</summary>
    public static IOException Failed(string what, string error) => error.Contains("dubious ownership", StringComparison.Ordinal)
        ? NotTrusted(error)
        : new($"git could not {what}: {FirstLine(error)}");

    // fatal: detected dubious ownership in repository at '/work/stack'
    private static IOException NotTrusted(string error)
    {
        string[] parts = FirstLine(error).Split('\'');
        string folder = parts.Length > 2 ? parts[1] : ".";
        return new($"git does not read the repository `{folder}`, since it belongs to somebody else. If you trust it, run `git config --global --add safe.directory {folder}`.");
    }

    private static string FirstLine(string error)
    {
        string line = error.Split('\n').FirstOrDefault(line => line.Trim().Length > 0) ?? "it does not say why";
        return line.StartsWith("fatal: ", StringComparison.Ordinal) ? line["fatal: ".Length..] : line;
    }
}
