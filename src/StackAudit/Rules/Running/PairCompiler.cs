using StackAudit.Language.Binding;
using StackAudit.Language.Compilation;
using StackAudit.Model;

namespace StackAudit.Rules;

/// <summary>Compiles a loop over every two entities of a kind. The two that belong together are found by an index; of too many, all others are not looked at one by one.</summary>
internal sealed class PairCompiler(ExpressionCompiler expressions)
{
    /// <summary>How many entities can be paired without an index.</summary>
    public const int MostWithoutIndex = 2_000;

    public Action<Frame, RuleTally> Compile(BoundPairSource source, IReadOnlyList<BoundExpression> conditions, Action<Frame, RuleTally> next)
    {
        Entity[] entities = expressions.Context.All(source.Kind);
        bool isFew = entities.Length <= MostWithoutIndex;
        PairJoin? join = PairJoin.Of(source, conditions);
        if (join == null && !isFew)
        {
            return (_, tally) => tally.RefusedPairs = source;
        }

        // Who watches wants to hear of all, as long as that is possible.
        Func<Frame, int, IEnumerable<Entity>> partners = join == null || !expressions.Context.IsPlanned || (isFew && expressions.Watch != null)
            ? (_, first) => new ArraySegment<Entity>(entities, first + 1, entities.Length - first - 1)
            : CompilePartners(source, join, entities);
        (int firstSlot, int secondSlot) = (source.First.Slot, source.Second.Slot);
        return (frame, tally) =>
        {
            foreach (Entity first in entities)
            {
                frame.Step();
                tally.OutOfScope += entities.Length - first.Ordinal - 1;
                foreach (Entity second in partners(frame, first.Ordinal))
                {
                    frame.Step();
                    tally.OutOfScope--;
                    frame.Slots[firstSlot] = first;
                    frame.Slots[secondSlot] = second;
                    next(frame, tally);
                }
            }
        };
    }

    private Func<Frame, int, IEnumerable<Entity>> CompilePartners(BoundPairSource source, PairJoin join, Entity[] entities)
    {
        KindIndex first = expressions.IndexOf(source.Kind, source.First, join.First);
        KindIndex second = expressions.IndexOf(source.Kind, source.Second, join.Second);
        return (frame, place) =>
        {
            Entity[] found = first.KeysOf(frame, entities[place]) is { } keys ? second.Among(frame, keys) : entities;
            return found.Where(entity => entity.Ordinal > place);
        };
    }
}
