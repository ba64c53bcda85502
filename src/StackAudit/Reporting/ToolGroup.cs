using StackAudit.Model;

namespace StackAudit.Reporting;

/// <summary>Live tools that are shown as one where there are too many to show each.</summary>
/// <param name="Of">What they have in common, by the grouping; null for those that have nothing of the kind.</param>
public sealed record ToolGroup(string? Of, IReadOnlyList<Entity> Tools)
{
    /// <summary>Whether it gathers groups that are too small to be shown.</summary>
    public bool IsRest { get; init; }
}
