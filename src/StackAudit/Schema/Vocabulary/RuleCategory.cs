namespace StackAudit.Schema;

/// <summary>A category of rules that is shipped.</summary>
/// <param name="Id">The word that rules write.</param>
/// <param name="Title">The heading under which readers find its rules.</param>
public sealed record RuleCategory(string Id, string Title);
