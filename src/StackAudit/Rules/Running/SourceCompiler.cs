using StackAudit.Graph;
using StackAudit.Language.Binding;
using StackAudit.Language.Compilation;
using StackAudit.Model;

namespace StackAudit.Rules;

/// <summary>Compiles loops: each binds its names and hands the match on.</summary>
internal sealed class SourceCompiler(ExpressionCompiler expressions)
{
    public Action<Frame, RuleTally> Compile(BoundSource source, Action<Frame, RuleTally> next) => source switch
    {
        BoundKindSource kind => CompileKind(kind, next),
        BoundElementSource element => CompileElement(element, next),
        BoundPairSource pair => CompilePair(pair, next),
        BoundGroupSource group => CompileGroup(group, next),
        BoundCycleSource cycle => CompileCycle(cycle, next),
        BoundPathSource path => CompilePath(path, next),
        _ => throw new InvalidOperationException($"No code for {source.GetType().Name}."),
    };

    private Action<Frame, RuleTally> CompileKind(BoundKindSource source, Action<Frame, RuleTally> next)
    {
        Entity[] entities = expressions.Context.All(source.Kind);
        int slot = source.Local.Slot;
        return (frame, tally) =>
        {
            foreach (Entity entity in entities)
            {
                frame.Step();
                frame.Slots[slot] = entity;
                next(frame, tally);
            }
        };
    }

    private Action<Frame, RuleTally> CompileElement(BoundElementSource source, Action<Frame, RuleTally> next)
    {
        Func<Frame, object?> list = expressions.Compile(source.List);
        int slot = source.Local.Slot;
        return (frame, tally) =>
        {
            object[] items = Values.Items(list(frame));
            if (!tally.IsAnswered(frame))
            {
                return;
            }

            foreach (object item in items)
            {
                frame.Step();
                frame.Slots[slot] = item;
                next(frame, tally);
            }
        };
    }

    private Action<Frame, RuleTally> CompilePair(BoundPairSource source, Action<Frame, RuleTally> next)
    {
        Entity[] entities = expressions.Context.All(source.Kind);
        (int first, int second) = (source.First.Slot, source.Second.Slot);
        return (frame, tally) =>
        {
            for (int i = 0; i < entities.Length; i++)
            {
                for (int j = i + 1; j < entities.Length; j++)
                {
                    frame.Step();
                    frame.Slots[first] = entities[i];
                    frame.Slots[second] = entities[j];
                    next(frame, tally);
                }
            }
        };
    }

    private Action<Frame, RuleTally> CompileGroup(BoundGroupSource source, Action<Frame, RuleTally> next)
    {
        Entity[] entities = expressions.Context.All(source.Kind);
        Func<Frame, object?> key = expressions.Compile(source.Key);
        var facts = new NeededFactCompiler(expressions);
        Func<Frame, IReadOnlyList<MissingFact>?> missing = source.Key is BoundField or BoundDefinition ? facts.Compile(source.Key) : _ => null;
        (int member, int slot) = (source.Member.Slot, source.Group.Slot);
        return (frame, tally) =>
        {
            var groups = new Dictionary<object, List<Entity>>();
            foreach (Entity entity in entities)
            {
                frame.Step();
                frame.Slots[member] = entity;
                object? value = key(frame);
                if (!tally.IsAnswered(frame))
                {
                    continue;
                }

                if (value == null)
                {
                    tally.Without.UnionWith(missing(frame) ?? []);
                    continue;
                }

                if (!groups.TryGetValue(value, out List<Entity>? members))
                {
                    groups.Add(value, members = []);
                }

                members.Add(entity);
            }

            foreach ((object groupKey, List<Entity> members) in groups.OrderBy(group => Identity.Word(group.Key), StringComparer.Ordinal))
            {
                frame.Slots[slot] = new Group(groupKey, [.. members]);
                next(frame, tally);
            }
        };
    }

    private Action<Frame, RuleTally> CompileCycle(BoundCycleSource source, Action<Frame, RuleTally> next)
    {
        RouteFilters route = expressions.CompileRoute(source.Route);
        int slot = source.Cycle.Slot;
        return (frame, tally) =>
        {
            IReadOnlyList<GraphCycle> cycles = frame.Context.Graph.Cycles(route.Candidates(frame));
            if (!tally.IsAnswered(frame))
            {
                return;
            }

            foreach (GraphCycle cycle in cycles)
            {
                frame.Step();
                frame.Slots[slot] = cycle;
                next(frame, tally);
            }
        };
    }

    private Action<Frame, RuleTally> CompilePath(BoundPathSource source, Action<Frame, RuleTally> next)
    {
        Func<Frame, object?> from = expressions.Compile(source.From.Place);
        Func<Frame, IReadOnlyList<Entity>?> to = CompileTargets(source.To);
        RouteFilters route = expressions.CompileRoute(source.Route);
        int path = source.Path.Slot;
        int? start = source.From.Local?.Slot;
        int? end = source.To.Local?.Slot;
        // Of a kind with a name each entity is a start of its own; of a list the nearest counts.
        bool startsAlone = source.From is { IsKind: true, Local: not null };
        return (frame, tally) =>
        {
            IReadOnlyList<Entity>? targets = to(frame);
            IReadOnlyList<Entity> starts = Values.Entities(from(frame));
            foreach (IReadOnlyList<Entity> together in startsAlone ? starts.Select(one => (IReadOnlyList<Entity>)[one]) : [starts])
            {
                ShortestPathTree tree = frame.Context.Graph.Search(route.Query(frame, together, targets));
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
