using StackAudit.Text;

namespace StackAudit.Explaining;

/// <summary>A value that a condition read.</summary>
/// <param name="Name">As the rule writes it: <c>tool.status</c>.</param>
/// <param name="Value">As people read it.</param>
/// <param name="Place">Where somebody wrote it; null for what was worked out or is missing.</param>
public sealed record Reading(string Name, string Value, Location? Place)
{
    /// <summary>What the value of a definition or name came from.</summary>
    public IReadOnlyList<Reading> From { get; init; } = [];
}
