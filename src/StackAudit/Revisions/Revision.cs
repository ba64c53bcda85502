namespace StackAudit.Revisions;

/// <summary>An earlier state of a stack.</summary>
/// <param name="Written">As the user named it.</param>
/// <param name="Commit">The hash of the commit that is looked at.</param>
/// <param name="Words">What to say of that commit: its hash, and why it is this one.</param>
internal sealed record Revision(string Written, string Commit, string Words)
{
    private const int ShortHash = 7;

    public static string Short(string commit) => commit[..ShortHash];
}
