namespace StackAudit.Editing;

/// <summary>An entity that is yet to be put into a section.</summary>
/// <param name="Block">Its lines, not indented, its id or hyphen first.</param>
/// <param name="Flow">The same on one line, for a section in braces or brackets.</param>
public sealed record NewEntity(string Block, string Flow);
