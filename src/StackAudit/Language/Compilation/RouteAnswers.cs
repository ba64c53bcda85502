using StackAudit.Graph;
using StackAudit.Model;

namespace StackAudit.Language.Compilation;

/// <summary>What the conditions of a route say of every flow and tool.</summary>
internal sealed record RouteAnswers(StackGraph Graph, IReadOnlySet<Entity> Taken, IReadOnlySet<Entity> Avoided)
{
    /// <summary>The tools from which a path leads to any of some targets.</summary>
    public IReadOnlySet<Entity> ReachingAny(IReadOnlyList<Entity> targets) =>
        Graph.Reaching(new PathQuery { From = [], To = targets, With = Taken.Contains, Avoiding = Avoided.Contains });
}
