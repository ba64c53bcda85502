using StackAudit.Model;

namespace StackAudit.Reporting;

/// <summary>Live tools that are shown as one where there are too many to show each.</summary>
/// <param name="Of">What they have in common, by the grouping; null for those that have nothing of the kind.</param>
public sealed record ToolGroup(string? Of, IReadOnlyList<Entity> Tools)
{
    /// <summary>What readers call it; null for those that have nothing in common.</summary>
    public string? Name { get; init; }

    /// <summary>What the field by which tools are grouped says of these: several where persons stand for their team.</summary>
    public IReadOnlyList<string> Values { get; init; } = [];

    /// <summary>Whether it gathers groups that are too small to be shown.</summary>
    public bool IsRest { get; init; }
}
