using StackAudit.Text;

namespace StackAudit.Cli;

/// <summary>Where the folder of a stack lies, for readers that look for its files from elsewhere. Both end with a <c>/</c>, or are empty where it is the same folder.</summary>
/// <param name="FromHere">From where the program was started.</param>
/// <param name="FromRepository">From the root of the repository that the stack is in; without one, from here.</param>
internal sealed record StackRoot(string FromHere, string FromRepository)
{
    /// <param name="root">As the result of a check names it.</param>
    public static StackRoot Of(string root)
    {
        string folder = root.Length == 0 ? "." : root;
        string fromHere = Prefix(folder);
        string full = Path.GetFullPath(folder);
        for (string? above = full; above != null; above = Path.GetDirectoryName(above))
        {
            // A folder, or in a further work tree a file that tells where that folder is.
            if (Path.Exists(Path.Combine(above, ".git")))
            {
                return new StackRoot(fromHere, Prefix(RelativePath.Of(above, full)));
            }
        }

        return new StackRoot(fromHere, fromHere);
    }

    private static string Prefix(string relative) => relative == "." ? "" : $"{relative.TrimEnd('/')}/";
}
