using StackAudit.Graph;
using StackAudit.Model;

namespace StackAudit.Language.Compilation;

/// <summary>What the conditions of a route say of every flow and tool.</summary>
/// <param name="Graph">The tools and flows.</param>
/// <param name="Taken">The flows that may be taken; null for any.</param>
/// <param name="Avoided">The tools that must not be passed.</param>
internal sealed record RouteAnswers(StackGraph Graph, IReadOnlySet<Entity>? Taken, IReadOnlySet<Entity> Avoided)
{
    /// <summary>The data that each flow carries, where the route says so.</summary>
    public Entity? Carried { get; init; }

    /// <summary>The tools from which a path leads to any of some targets.</summary>
    public IReadOnlySet<Entity> ReachingAny(IReadOnlyList<Entity> targets) =>
        Graph.Reaching(new PathQuery { From = [], To = targets, Carried = Carried, With = Taken == null ? null : Taken.Contains, Avoiding = Avoided.Contains });
}
