using StackAudit.Model;

namespace StackAudit.Graph;

/// <summary>A way from one tool to another along flows; without steps when it ends where it starts.</summary>
public sealed record GraphPath(Entity Start, IReadOnlyList<GraphStep> Steps)
{
    public Entity End => Steps.Count == 0 ? Start : Steps[^1].To;

    /// <summary>The start and the end of each step. Connectors on the way stand in their flows.</summary>
    public IReadOnlyList<Entity> Tools => [Start, .. Steps.Select(step => step.To)];

    /// <summary>The number of hops; passing a connector adds none.</summary>
    public int Length => Steps.Count;
}
