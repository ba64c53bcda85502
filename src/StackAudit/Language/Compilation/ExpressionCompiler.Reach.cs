using StackAudit.Graph;
using StackAudit.Language.Binding;
using StackAudit.Model;
using StackAudit.Text;

namespace StackAudit.Language.Compilation;

/// <summary>
/// Where one end of a <c>reaches</c> stays the same through a loop, one search from it tells of all others. Only a search that had an answer for all that it met
/// can stand for others, which may have met less.
/// </summary>
internal sealed partial class ExpressionCompiler
{
    private static readonly BoundError Nothing = new(default(TextSpan));

    /// <summary>A closure that knows whether there is a path, or gives null where each must be looked for; null where nothing stays the same.</summary>
    private Func<Frame, bool?>? CompileKnownReach(BoundReaches bound)
    {
        if (!Context.IsPlanned || _loop == null || Watch != null || bound.Route is not { } route || _loop.Changes(ShapeOf(route)))
        {
            return null;
        }

        return (_loop.Changes(Shape.Of(bound.From)), _loop.Changes(Shape.Of(bound.To))) switch
        {
            (false, true) => CompileKnownFrom(bound, route),
            (true, false) when _loop.IsWide || route.StartsWithCarried => CompileKnownTo(bound, route),
            _ => null,
        };
    }

    private Func<Frame, bool?> CompileKnownFrom(BoundReaches bound, BoundRoute route)
    {
        Func<Frame, object?> tree = Keep(Shape.Of("from", Searched(bound.From, route)), CompileTree, isShared: true);
        Func<Frame, object?> to = Compile(bound.To);
        return frame => tree(frame) is ShortestPathTree known ? Values.Entities(to(frame)).Any(known.Reaches) : null;

        Func<Frame, object?> CompileTree()
        {
            Func<Frame, object?> from = Compile(bound.From);
            RouteFilters filters = CompileRoute(route);
            return frame => Try(frame, inside => Context.Graph.Search(filters.Query(inside, Values.Entities(from(inside)), to: null)));
        }
    }

    private Func<Frame, bool?> CompileKnownTo(BoundReaches bound, BoundRoute route)
    {
        Func<Frame, object?> tools = Keep(Shape.Of("to", Searched(bound.To, route)), CompileTools, isShared: true);
        Func<Frame, object?> from = Compile(bound.From);
        return frame => tools(frame) is IReadOnlySet<Entity> known ? Values.Entities(from(frame)).Any(known.Contains) : null;

        Func<Frame, object?> CompileTools()
        {
            Func<Frame, object?> to = Compile(bound.To);
            RouteFilters filters = CompileRoute(route);
            return frame => Try(frame, inside => Context.Graph.Reaching(filters.Decided(inside, Values.Entities(to(inside)), route.StartsWithCarried)));
        }
    }

    private static object? Try(Frame frame, Func<Frame, object> search)
    {
        Frame apart = frame.Apart();
        object found = search(apart);
        frame.Step(apart.Steps);
        return apart.IsQuiet ? found : null;
    }

    private static Shape ShapeOf(BoundRoute route) => Shape.Of(new BoundReaches(Nothing, Nothing, route, default));

    private static BoundReaches Searched(BoundExpression end, BoundRoute route) => new(end, Nothing, route, default);
}
