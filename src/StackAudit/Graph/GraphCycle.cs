using StackAudit.Model;

namespace StackAudit.Graph;

/// <summary>Tools that all reach each other, with the shortest way round among them.</summary>
/// <param name="Component">All of those tools, in the order of their ids.</param>
/// <param name="Steps">A shortest cycle, begun at its tool with the smallest id.</param>
public sealed record GraphCycle(IReadOnlyList<Entity> Component, IReadOnlyList<GraphStep> Steps)
{
    /// <summary>The tools on the cycle, each once, in the order of the steps.</summary>
    public IReadOnlyList<Entity> Tools => [.. Steps.Select(step => step.From)];

    public int Length => Steps.Count;
}
