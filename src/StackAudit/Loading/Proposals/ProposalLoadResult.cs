using StackAudit.Diagnostics;

namespace StackAudit.Loading;

/// <summary>The proposals of a stack as far as they could be loaded.</summary>
/// <param name="Proposals">In the order of their ids.</param>
/// <param name="Problems">What is wrong in their files, in the order file, line, column, code.</param>
public sealed record ProposalLoadResult(IReadOnlyList<Proposal> Proposals, IReadOnlyList<Diagnostic> Problems);
