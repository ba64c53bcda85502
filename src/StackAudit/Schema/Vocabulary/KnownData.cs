namespace StackAudit.Schema;

/// <summary>A kind of data that is usable without being described.</summary>
/// <param name="Id">The id by which stacks refer to it.</param>
/// <param name="Name">As people call it.</param>
/// <param name="Taxonomy">Its place among all data, dotted.</param>
/// <param name="Classification">What it usually is; null when a company adds it without saying.</param>
public sealed record KnownData(string Id, string Name, string Taxonomy, EnumMember? Classification);
