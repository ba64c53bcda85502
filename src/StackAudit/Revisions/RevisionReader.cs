using StackAudit.Git;

namespace StackAudit.Revisions;

/// <summary>Finds the commit that a word of the user's means.</summary>
/// <param name="repository">In which the stack lies.</param>
/// <param name="asker">The option or verb that takes the word, for messages.</param>
internal sealed class RevisionReader(GitRepository repository, string asker)
{
    /// <summary>The very commit that is named.</summary>
    /// <exception cref="IOException">The word names none.</exception>
    public Revision Exactly(string written) => Revision(written, Commit(written), null);

    /// <summary>
    /// Where the present branch left what is named: what others did there since is not to be found new, or fixed, here.
    /// </summary>
    /// <exception cref="IOException">The word names nothing.</exception>
    public Revision WhereBranchBegan(string written)
    {
        string named = Commit(written);
        if (repository.Commit("HEAD") is not { } head)
        {
            return Revision(written, named, null);
        }

        string? began = repository.MergeBase(head, named);
        if (began is null && repository.IsShallow)
        {
            throw RevisionTrouble.TooShallow(repository, written);
        }

        return began is null ? Revision(written, named, "which has no history in common with this branch")
            : began == named ? Revision(written, named, null)
            : began == head ? Revision(written, began, "the last commit here")
            : Revision(written, began, "where this branch began");
    }

    private string Commit(string written)
    {
        if (written.Trim().Length == 0 || written.StartsWith('-'))
        {
            throw RevisionTrouble.NoRevision(asker, written);
        }

        if (written.Contains("..", StringComparison.Ordinal) || written.StartsWith('^'))
        {
            throw RevisionTrouble.SeveralRevisions(asker, written);
        }

        return repository.Commit(written) ?? throw RevisionTrouble.Unknown(repository, written);
    }

    private static Revision Revision(string written, string commit, string? why) =>
        new(written, commit, why is null ? Revisions.Revision.Short(commit) : $"{Revisions.Revision.Short(commit)}, {why}");
}
