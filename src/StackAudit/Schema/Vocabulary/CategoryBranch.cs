namespace StackAudit.Schema;

/// <summary>Categories of tools that belong together.</summary>
/// <param name="Name">The heading under which readers find them.</param>
/// <param name="Categories">In the order in which they are shown.</param>
public sealed record CategoryBranch(string Name, IReadOnlyList<KnownCategory> Categories);
