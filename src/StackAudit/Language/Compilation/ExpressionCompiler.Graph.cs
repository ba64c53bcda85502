using StackAudit.Graph;
using StackAudit.Language.Binding;
using StackAudit.Model;

namespace StackAudit.Language.Compilation;

internal sealed partial class ExpressionCompiler
{
    private Func<Frame, bool> CompileReaches(BoundReaches bound)
    {
        Func<Frame, bool> reaches = Context.IsPlanned && bound.Route is null or { With: null, Avoiding: null } ? CompileAlongAll(bound) : CompileAlongSome(bound);
        return CompileKnownReach(bound) is { } known ? frame => known(frame) ?? reaches(frame) : reaches;
    }

    private Func<Frame, bool> CompileAlongSome(BoundReaches bound)
    {
        Func<Frame, GraphPath?> search = CompileSearch(bound);
        return frame => search(frame) != null;
    }

    // Along all flows, what reaches what is known beforehand.
    private Func<Frame, bool> CompileAlongAll(BoundReaches bound)
    {
        Func<Frame, object?> from = Compile(bound.From);
        Func<Frame, object?> to = Compile(bound.To);
        return frame =>
        {
            (IReadOnlyList<Entity> starts, IReadOnlyList<Entity> targets) = (Values.Entities(from(frame)), Values.Entities(to(frame)));
            frame.Step((long)starts.Count * targets.Count);
            return Context.Graph.Reaches(starts, targets);
        };
    }

    /// <summary>A closure that gives the shortest path by which one place reaches another, the evidence for a <c>reaches</c>.</summary>
    public Func<Frame, GraphPath?> CompileSearch(BoundReaches bound)
    {
        Func<Frame, object?> from = Compile(bound.From);
        Func<Frame, object?> to = Compile(bound.To);
        RouteFilters route = CompileRoute(bound.Route);
        return frame => Context.Graph.ShortestPath(route.Query(frame, Values.Entities(from(frame)), Values.Entities(to(frame))));
    }

    public RouteFilters CompileRoute(BoundRoute? route)
    {
        if (route == null)
        {
            return new RouteFilters(0, null, 0, null, null, null);
        }

        // Flows without the data are passed by where they would be turned down first, and nothing else be asked of them.
        bool isAlongCarried = Context.IsPlanned && Watch == null && route is { StartsWithCarried: true, Carried: BoundLocal { Symbol.Value: null } };
        BoundExpression? with = isAlongCarried ? route.WithBesidesCarried : route.With;
        return new RouteFilters(
            route.Edge.Slot,
            with == null ? null : CompileWithin(new Loop([route.Edge], IsWide: true), () => CompileCondition(with)),
            route.Node?.Slot ?? 0,
            route.Avoiding == null ? null : CompileWithin(new Loop([route.Node!], IsWide: true), () => CompileCondition(route.Avoiding)),
            route.Least == null ? null : CompileWithin(new Loop([route.Edge], IsWide: true), () => Compile(route.Least)),
            route.Carried == null ? null : Compile(route.Carried))
        {
            IsAlongCarried = isAlongCarried,
        };
    }

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
