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
        if (!Context.IsPlanned || _loop == null || Watch != null || _loop.Changes(Searched(Nothing, bound.Route)))
        {
            return null;
        }

        return (_loop.Changes(bound.From), _loop.Changes(bound.To)) switch
        {
            (false, true) => CompileKnownFrom(bound),
            (true, false) when _loop.IsWide || bound.Route is { StartsWithCarried: true, Avoiding: null } => CompileKnownTo(bound),
            _ => null,
        };
    }

    private Func<Frame, bool?> CompileKnownFrom(BoundReaches bound)
    {
        Func<Frame, object?> tree = Keep(Shape.Of("from", Searched(bound.From, bound.Route)), CompileTree, isShared: true);
        Func<Frame, object?> to = Compile(bound.To);
        return frame => tree(frame) is ShortestPathTree known ? Values.Entities(to(frame)).Any(known.Reaches) : null;

        Func<Frame, object?> CompileTree()
        {
            Func<Frame, object?> from = Compile(bound.From);
            RouteFilters filters = CompileRoute(bound.Route);
            return frame => Try(frame, inside => Context.Graph.Search(filters.Query(inside, Values.Entities(from(inside)), to: null)));
        }
    }

    private Func<Frame, bool?> CompileKnownTo(BoundReaches bound)
    {
        Func<Frame, object?> tools = Keep(Shape.Of("to", Searched(bound.To, bound.Route)), CompileTools, isShared: true);
        Func<Frame, object?> from = Compile(bound.From);
        return frame => tools(frame) is IReadOnlySet<Entity> known ? Values.Entities(from(frame)).Any(known.Contains) : null;

        Func<Frame, object?> CompileTools()
        {
            Func<Frame, object?> to = Compile(bound.To);
            Func<Frame, object?> answers = Keep(Shape.Of("answers", Searched(Nothing, bound.Route)), CompileAnswers, isShared: true);
            return frame => answers(frame) is RouteAnswers known ? Try(frame, inside => known.ReachingAny(Values.Entities(to(inside)))) : null;
        }

        Func<Frame, object?> CompileAnswers()
        {
            RouteFilters filters = CompileRoute(bound.Route);
            bool carriedOnly = bound.Route?.StartsWithCarried == true;
            return frame => Try(frame, inside => filters.Ask(inside, carriedOnly));
        }
    }

    private static object? Try(Frame frame, Func<Frame, object?> search)
    {
        Frame apart = frame.Apart();
        object? found = search(apart);
        frame.Step(apart.Steps);
        return apart.IsQuiet ? found : null;
    }

    private static BoundReaches Searched(BoundExpression end, BoundRoute? route) => new(end, Nothing, route, default);
}
