using StackAudit.Model;

namespace StackAudit.Reporting;

/// <summary>An abbreviation that is used, and that no entry of the glossary says.</summary>
/// <param name="Users">In whose texts it stands, in the order of kinds and ids.</param>
public sealed record UndefinedWord(string Word, IReadOnlyList<Entity> Users);
