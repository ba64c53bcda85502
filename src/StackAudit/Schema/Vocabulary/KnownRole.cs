namespace StackAudit.Schema;

/// <summary>A role of tools that rules know.</summary>
/// <param name="Id">The word that stacks write.</param>
/// <param name="Name">What a tool does in it, in plain words.</param>
public sealed record KnownRole(string Id, string Name);
