namespace StackAudit.Text;

/// <summary>Paths as all outputs tell them: from a folder on, with <c>/</c> on every system.</summary>
public static class RelativePath
{
    /// <param name="folder">From where to count; need not exist.</param>
    /// <param name="path">Of a file or folder.</param>
    public static string Of(string folder, string path) => Path.GetRelativePath(folder, path).Replace('\\', '/');

    /// <summary>Whether such a path leads out of the folder from which it counts.</summary>
    public static bool LeadsOut(string path) => path == ".." || path.StartsWith("../", StringComparison.Ordinal) || Path.IsPathRooted(path);

    /// <summary>As seen from the folder in which the program was started.</summary>
    public static string FromHere(string path) => Of(Environment.CurrentDirectory, path);
}
