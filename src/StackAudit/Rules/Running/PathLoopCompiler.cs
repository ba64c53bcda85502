using StackAudit.Graph;
using StackAudit.Language.Binding;
using StackAudit.Language.Compilation;
using StackAudit.Model;

namespace StackAudit.Rules;

/// <summary>Compiles a loop over paths: one search for each match of the loops around it.</summary>
internal sealed class PathLoopCompiler(ExpressionCompiler expressions)
{
    private readonly Dictionary<Shape, SharedSearch> _searches = [];

    public Action<Frame, RuleTally> Compile(BoundPathSource source, Action<Frame, RuleTally> next)
    {
        Func<Frame, object?> from = expressions.Compile(source.From.Place);
        Func<Frame, IReadOnlyList<Entity>?> to = CompileTargets(source.To);
        Func<Frame, IReadOnlyList<Entity>, IReadOnlyList<Entity>?, ShortestPathTree> search = CompileSearch(source);
        int path = source.Path.Slot;
        int? start = source.From.Local?.Slot;
        int? end = source.To.Local?.Slot;
        bool startsAlone = StartsAlone(source);
        return (frame, tally) =>
        {
            IReadOnlyList<Entity>? targets = to(frame);
            IReadOnlyList<Entity> starts = Values.Entities(from(frame));
            foreach (IReadOnlyList<Entity> together in startsAlone ? starts.Select(one => (IReadOnlyList<Entity>)[one]) : [starts])
            {
                ShortestPathTree tree = search(frame, together, targets);
                if (!tally.IsAnswered(frame))
                {
                    continue;
                }

                frame.Step(targets?.Count ?? 0);
                foreach (Entity target in targets?.Where(tree.Reaches) ?? tree.Reached)
                {
                    frame.Step();
                    var witness = new PathWitness(tree, target);
                    frame.Slots[path] = witness;
                    Set(frame, start, start == null ? null : witness.Path.Start);
                    Set(frame, end, target);
                    next(frame, tally);
                }
            }
        };
    }

    private Func<Frame, IReadOnlyList<Entity>, IReadOnlyList<Entity>?, ShortestPathTree> CompileSearch(BoundPathSource source)
    {
        RouteFilters route = expressions.CompileRoute(source.Route);
        if (SharedWithOthers(source) is not var (shared, subject))
        {
            return (frame, from, to) => frame.Context.Graph.Search(route.Query(frame, from, to));
        }

        return (frame, from, to) => shared.Find(frame, subject(frame), inside => inside.Context.Graph.Search(route.Query(inside, from, to)));
    }

    // What depends on more than one thing is hardly ever asked twice.
    private (SharedSearch Search, Func<Frame, object> Subject)? SharedWithOthers(BoundPathSource source)
    {
        IEnumerable<BoundExpression> least = source.Route.Least is { } amount ? [amount] : [];
        var shape = Shape.Of("paths", [new BoundReaches(source.From.Place, source.From.Place, source.Route, source.Span), .. least]);
        if (!expressions.Context.IsPlanned || expressions.Watch != null || !source.To.IsKind || StartsAlone(source) || shape.Names.Count > 1)
        {
            return null;
        }

        if (!_searches.TryGetValue(shape, out SharedSearch? search))
        {
            _searches.Add(shape, search = new SharedSearch());
        }

        search.Users++;
        if (shape.Names.Count == 0)
        {
            return (search, _ => search);
        }

        int slot = shape.Names[0].Slot;
        return (search, frame => frame.Slots[slot]!);
    }

    // Of a kind with a name each entity is a start of its own; of a list the nearest counts.
    private static bool StartsAlone(BoundPathSource source) => source.From is { IsKind: true, Local: not null };

    // In the order of ids; null for every tool.
    private Func<Frame, IReadOnlyList<Entity>?> CompileTargets(BoundPathEnd end)
    {
        if (end.IsKind)
        {
            return _ => null;
        }

        Func<Frame, object?> place = expressions.Compile(end.Place);
        return frame => [.. Values.Entities(place(frame)).Distinct().OrderBy(target => target.Ordinal)];
    }

    private static void Set(Frame frame, int? slot, object? value)
    {
        if (slot is { } place)
        {
            frame.Slots[place] = value;
        }
    }
}
