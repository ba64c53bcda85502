using StackAudit.Graph;
using StackAudit.Language.Binding;
using StackAudit.Model;

namespace StackAudit.Language.Compilation;

internal sealed partial class ExpressionCompiler
{
    private Func<Frame, bool> CompileReaches(BoundReaches bound)
    {
        Func<Frame, GraphPath?> search = CompileSearch(bound);
        return frame => search(frame) != null;
    }

    /// <summary>A closure that gives the shortest path by which one place reaches another, the evidence for a <c>reaches</c>.</summary>
    public Func<Frame, GraphPath?> CompileSearch(BoundReaches bound)
    {
        Func<Frame, object?> from = Compile(bound.From);
        Func<Frame, object?> to = Compile(bound.To);
        RouteFilters route = CompileRoute(bound.Route);
        return frame => Context.Graph.ShortestPath(route.Query(frame, Values.Entities(from(frame)), Values.Entities(to(frame))));
    }

    public RouteFilters CompileRoute(BoundRoute? route) => new(
        route?.Edge.Slot ?? 0,
        route?.With == null ? null : CompileCondition(route.With),
        route?.Node?.Slot ?? 0,
        route?.Avoiding == null ? null : CompileCondition(route.Avoiding),
        route?.Least == null ? null : Compile(route.Least),
        route?.Carried == null ? null : Compile(route.Carried));

    private Func<Frame, object?> CompileWayMember(BoundWayMember bound)
    {
        Func<Frame, object?> target = Compile(bound.Target);
        return bound.Member switch
        {
            WayMember.Length => frame => target(frame) is { } way ? (decimal)Values.Steps(way).Count : null,
            WayMember.Steps => frame => target(frame) is { } way ? Values.Steps(way).Select(step => step.Flow).ToArray() : null,
            _ => frame => target(frame) is { } way ? Values.Tools(way) : null,
        };
    }
}
