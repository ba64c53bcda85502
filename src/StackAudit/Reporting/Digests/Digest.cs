using StackAudit.Configuration;
using StackAudit.Diagnostics;

namespace StackAudit.Reporting;

/// <summary>What happened to a stack in some days, and what comes in the next ones.</summary>
/// <param name="Since">The day from whose beginning on.</param>
/// <param name="Settings">Of the stack as it is now, which say where a host shows its files.</param>
/// <param name="Parts">By person and team, in the order of their ids; none where nothing happened.</param>
/// <param name="Problems">What could not be read of the stack as it is now.</param>
/// <param name="EarlierProblems">What could not be read of the stack as it was then.</param>
public sealed record Digest(DateOnly Since, DateOnly AsOf, Settings Settings, IReadOnlyList<DigestPart> Parts, IReadOnlyList<Diagnostic> Problems, IReadOnlyList<Diagnostic> EarlierProblems);
