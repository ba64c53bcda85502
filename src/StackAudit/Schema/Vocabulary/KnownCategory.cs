namespace StackAudit.Schema;

/// <summary>A category of tools that is shipped.</summary>
/// <param name="Id">The word that stacks write.</param>
/// <param name="Name">In plain words.</param>
/// <param name="AlsoCalled">Words that mean the same. Nobody may write them in place of the id; they tell what was meant.</param>
public sealed record KnownCategory(string Id, string Name, params IReadOnlyList<string> AlsoCalled);
