using StackAudit.Diagnostics;
using StackAudit.Model;
using StackAudit.Text;

namespace StackAudit.Loading;

/// <summary>What can be wrong with files of the folder <c>proposals/</c>, besides what can be wrong with any file of a stack.</summary>
internal static class ProposalDiagnostics
{
    private static readonly DiagnosticDescriptor NothingProposedDescriptor = new("STK0049", "nothing-proposed", Severity.Error);
    private static readonly DiagnosticDescriptor SameNameDescriptor = new("STK0050", "proposals-of-one-name", Severity.Error);

    public static Diagnostic NothingProposed(Location at) => new(NothingProposedDescriptor, at, "The file lies in `proposals/`, and proposes nothing.")
    {
        Help = "Write a key `proposal:` with `title:`, `need:` and `candidates:` into it, or move the file out of this folder to make it a part of the stack.",
    };

    public static Diagnostic SameName(Entity proposal, Entity first) =>
        new(SameNameDescriptor, proposal.Location, $"There is a proposal `{proposal.Id}` already: a proposal is known by the name of its file.")
        {
            Label = "second time",
            Help = "Rename one of the two files; the first one was read.",
            Related = [new RelatedLocation(first.Location, $"The first `{first.Id}` stands here.")],
        };
}
