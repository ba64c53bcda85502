using StackAudit.Graph;
using StackAudit.Language.Binding;
using StackAudit.Language.Compilation;
using StackAudit.Model;

namespace StackAudit.Rules;

/// <summary>Compiles loops: each binds its names and hands the match on.</summary>
internal sealed class SourceCompiler(ExpressionCompiler expressions)
{
    private readonly PathLoopCompiler _paths = new(expressions);
    private readonly PairCompiler _pairs = new(expressions);

    /// <param name="source">The loop.</param>
    /// <param name="conditions">What is asked of a match first.</param>
    /// <param name="isInner">Whether the loop is gone through more than once.</param>
    /// <param name="next">What is done with a match.</param>
    public Action<Frame, RuleTally> Compile(BoundSource source, IReadOnlyList<BoundExpression> conditions, bool isInner, Action<Frame, RuleTally> next) => source switch
    {
        BoundKindSource kind when isInner && expressions.Watch == null && expressions.CompileNarrowed(kind.Kind, kind.Local, isWhole: false, conditions) is { } narrowed => CompileNarrowed(kind, narrowed, next),
        BoundKindSource kind => CompileKind(kind, next),
        BoundElementSource element => CompileElement(element, next),
        BoundPairSource pair => _pairs.Compile(pair, conditions, next),
        BoundGroupSource group => CompileGroup(group, next),
        BoundCycleSource cycle => CompileCycle(cycle, next),
        BoundPathSource path => _paths.Compile(path, next),
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

    // Those that are not among the narrowed would be turned down by the conditions.
    private Action<Frame, RuleTally> CompileNarrowed(BoundKindSource source, Func<Frame, Entity[]> narrowed, Action<Frame, RuleTally> next)
    {
        int all = expressions.Context.All(source.Kind).Length;
        int slot = source.Local.Slot;
        return (frame, tally) =>
        {
            Entity[] entities = narrowed(frame);
            tally.OutOfScope += all - entities.Length;
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
}
