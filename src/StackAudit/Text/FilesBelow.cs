namespace StackAudit.Text;

/// <summary>The files in a folder and below it.</summary>
internal static class FilesBelow
{
    // Links are not followed: one that leads back would never end.
    private static readonly EnumerationOptions Walk = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint | FileAttributes.Hidden, IgnoreInaccessible = false };

    /// <summary>The full paths in ordinal order, without hidden files.</summary>
    /// <param name="folder">Must exist.</param>
    /// <param name="pattern">Such as <c>*.rules</c>.</param>
    /// <exception cref="UnauthorizedAccessException">A folder cannot be read.</exception>
    public static IReadOnlyList<string> Find(string folder, string pattern) => [.. Directory.EnumerateFiles(folder, pattern, Walk).Order(StringComparer.Ordinal)];
}
