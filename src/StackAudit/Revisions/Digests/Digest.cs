using StackAudit.Diagnostics;

namespace StackAudit.Revisions;

/// <summary>What happened to a stack in some days.</summary>
/// <param name="Since">The day from whose beginning on.</param>
/// <param name="Parts">By person and team, in the order of their ids; none where nothing happened.</param>
/// <param name="Problems">What could not be read of the stack as it is now.</param>
/// <param name="EarlierProblems">What could not be read of the stack as it was then.</param>
public sealed record Digest(DateOnly Since, DateOnly AsOf, IReadOnlyList<DigestPart> Parts, IReadOnlyList<Diagnostic> Problems, IReadOnlyList<Diagnostic> EarlierProblems);
