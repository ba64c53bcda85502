using StackAudit.Language.Binding;
using StackAudit.Language.Syntax;
using StackAudit.Schema;

namespace StackAudit.Language.Compilation;

internal sealed partial class ExpressionCompiler
{
    /// <summary>A closure that answers yes or no.</summary>
    public Func<Frame, bool> CompileCondition(BoundExpression bound) =>
        Hoist(bound) is { } hoisted ? frame => Decide(frame, hoisted(frame)) : CompileConditionInPlace(bound);

    private Func<Frame, bool> CompileConditionInPlace(BoundExpression bound)
    {
        switch (bound)
        {
            case BoundConstant { Value: bool fixedAnswer }:
                return _ => fixedAnswer;
            case BoundNot not:
                Func<Frame, bool> operand = CompileCondition(not.Operand);
                return frame => !operand(frame);
            case BoundLogical logical:
                return CompileLogical(logical);
            case BoundPresence presence:
                return CompilePresence(presence);
            case BoundEmptiness emptiness:
                Func<Frame, object?> list = Compile(emptiness.List);
                bool wantsEmpty = emptiness.IsEmpty;
                return frame => Values.Items(list(frame)).Length == 0 == wantsEmpty;
            case BoundComparison comparison:
                return CompileComparison(comparison);
            case BoundReaches reaches:
                return CompileReaches(reaches);
            case BoundOver { Quantifier: Quantifier.Any or Quantifier.Every or Quantifier.None } over:
                return CompileQuestion(over);
            default:
                Func<Frame, object?> value = CompileInPlace(bound);
                return frame => Decide(frame, value(frame));
        }
    }

    /// <summary>The condition of a part of a rule, whose answers are told to who watches.</summary>
    public Func<Frame, bool> CompileWatched(object part, BoundExpression bound)
    {
        Func<Frame, bool> condition = CompileCondition(bound);
        if (Watch is not { } watch)
        {
            return condition;
        }

        return frame =>
        {
            bool couldNotLook = frame.CouldNotLook;
            frame.CouldNotLook = false;
            bool answer = condition(frame);
            watch(part, frame, frame.CouldNotLook ? Answer.Unknown : answer ? Answer.Yes : Answer.No);
            frame.CouldNotLook |= couldNotLook;
            return answer;
        };
    }

    // The checker has proven that the answer is there; if it is not after all, the match could not look.
    private static bool Decide(Frame frame, object? value)
    {
        if (value is bool answer)
        {
            return answer;
        }

        frame.CouldNotLook = true;
        return false;
    }

    private Func<Frame, bool> CompileLogical(BoundLogical logical)
    {
        Func<Frame, bool>[] operands = [.. logical.Operands.Select(CompileCondition)];
        bool isAnd = logical.IsAnd;
        if (operands.Length == 2)
        {
            (Func<Frame, bool> left, Func<Frame, bool> right) = (operands[0], operands[1]);
            return isAnd ? frame => left(frame) && right(frame) : frame => left(frame) || right(frame);
        }

        return frame =>
        {
            foreach (Func<Frame, bool> operand in operands)
            {
                if (operand(frame) != isAnd)
                {
                    return !isAnd;
                }
            }

            return isAnd;
        };
    }

    private Func<Frame, bool> CompilePresence(BoundPresence presence)
    {
        Func<Frame, bool> isPresent = CompileIsPresent(presence.Operand);
        return presence.IsPresent ? isPresent : frame => !isPresent(frame);
    }

    // A field of a list is present when every element has it, as `needs` sees it.
    private Func<Frame, bool> CompileIsPresent(BoundExpression operand)
    {
        switch (operand)
        {
            case BoundLocal { Symbol.Value: BoundMap alias }:
                return CompileIsPresent(alias);
            case BoundMap map:
                Func<Frame, bool> isGiven = CompileIsPresent(map.List);
                Func<Frame, object?> list = Compile(map.List);
                Func<Frame, bool> hasIt = CompileWithin(Loop.Over(map.Element, map.List), () => CompileIsPresent(map.Body));
                int slot = map.Element.Slot;
                return frame => isGiven(frame) && Array.TrueForAll(Values.Items(list(frame)), item =>
                {
                    frame.Step();
                    frame.Slots[slot] = item;
                    return hasIt(frame);
                });
            case BoundDefinition definition when StandsForMap(definition.Symbol):
                Func<Frame, bool> isPresent = CompileIsPresent(definition.Symbol.Value!);
                Func<Frame, object?> receiver = definition.Target == null ? _ => null : Compile(definition.Target);
                return frame => Inside(definition.Symbol, frame, receiver(frame)) is { } inside && isPresent(inside);
            default:
                Func<Frame, object?> value = Compile(operand);
                return frame => value(frame) != null;
        }
    }

    private static bool StandsForMap(DefinitionSymbol definition) =>
        definition.Value is BoundMap || (definition.Value is BoundDefinition inner && StandsForMap(inner.Symbol));

    // A frame in which a definition is asked of an entity; null without one.
    private static Frame? Inside(DefinitionSymbol definition, Frame asking, object? entity)
    {
        var inside = new Frame(asking.Context, definition.SlotCount);
        if (definition.Receiver is { } receiver)
        {
            inside.Slots[receiver.Slot] = entity;
        }

        return definition.Receiver == null || entity != null ? inside : null;
    }

    private Func<Frame, bool> CompileQuestion(BoundOver over)
    {
        Func<Frame, object?> list = CompileDomain(over);
        var loop = Loop.Over(over.Element!, over.List);
        Func<Frame, bool> where = over.Where == null ? _ => true : CompileWithin(loop, () => CompileCondition(over.Where));
        Func<Frame, bool>? holds = over.Quantifier == Quantifier.Every ? CompileWithin(loop, () => CompileCondition(over.Value!)) : null;
        int slot = over.Element!.Slot;
        bool whenFound = over.Quantifier == Quantifier.Any;
        return frame =>
        {
            foreach (object item in Values.Items(list(frame)))
            {
                frame.Step();
                frame.Slots[slot] = item;
                if (where(frame) && (holds == null || !holds(frame)))
                {
                    return whenFound;
                }
            }

            return !whenFound;
        };
    }
}
