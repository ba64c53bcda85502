namespace StackAudit.Text;

/// <summary>A pattern for paths: <c>*</c> and <c>?</c> stay within a name, <c>**</c> goes over any number of folders.</summary>
public sealed class Glob
{
    private readonly string[] _parts;

    /// <param name="pattern">With a slash it begins at the root; without one it means a name at any depth.</param>
    public Glob(string pattern)
    {
        string path = pattern.Replace('\\', '/').TrimEnd('/');
        _parts = path.Contains('/') ? path.TrimStart('/').Split('/') : ["**", path];
    }

    /// <summary>Whether the pattern means this path, or a folder in which it lies.</summary>
    /// <param name="path">Relative to the root, with <c>/</c>.</param>
    public bool Matches(string path) => Matches(_parts, path.Split('/'));

    private static bool Matches(ReadOnlySpan<string> parts, ReadOnlySpan<string> names)
    {
        if (parts.IsEmpty)
        {
            return true;
        }

        if (parts[0] == "**")
        {
            // What comes after the last name must match nothing at all, so only then may the rest be empty.
            for (int skipped = 0; skipped <= names.Length; skipped++)
            {
                if ((parts.Length > 1 || skipped == names.Length) && Matches(parts[1..], names[skipped..]))
                {
                    return true;
                }
            }

            return false;
        }

        return !names.IsEmpty && Wildcards.Match(parts[0], names[0]) && Matches(parts[1..], names[1..]);
    }
}
