using StackAudit.Language.Binding;

namespace StackAudit.Language.Compilation;

/// <summary>Compiles counts of what lists leave out. Null stands for a list that leaves out nothing.</summary>
internal sealed class LeftOutCompiler(ExpressionCompiler expressions)
{
    public Func<Frame, LeftOut>? Compile(BoundExpression bound) => bound switch
    {
        BoundLocal { Symbol.Value: { } value } => Compile(value),
        BoundConversion conversion => Compile(conversion.Operand),
        BoundCall { Function.KeepsElements: true } call => Compile(call.Arguments[0]),
        BoundList list => CompileList(list),
        BoundArithmetic { Operator: ArithmeticOperator.JoinLists } join => CompileJoin(join),
        BoundMap map when !map.Body.Type.IsList() => CompileMap(map),
        BoundOver { Value: null, Where: null } over => Compile(over.List),
        BoundOver { Value: { MayBeMissing: true } value, Element: { } element } over =>
            CompileElements(over.List, element, over.Where == null ? null : expressions.CompileCondition(over.Where), value),
        _ => null,
    };

    private Func<Frame, LeftOut>? CompileList(BoundList list)
    {
        if (!list.Elements.Any(element => element.Value.MayBeMissing))
        {
            return null;
        }

        (Func<Frame, object?> Value, Func<Frame, bool>? When)[] elements =
            [.. list.Elements.Select(element => (expressions.Compile(element.Value), element.When == null ? null : expressions.CompileCondition(element.When)))];
        return frame =>
        {
            LeftOut count = default;
            foreach ((Func<Frame, object?> value, Func<Frame, bool>? when) in elements)
            {
                if (when == null || when(frame))
                {
                    count += new LeftOut(value(frame) == null ? 1 : 0, 1);
                }
            }

            return count;
        };
    }

    private Func<Frame, LeftOut>? CompileJoin(BoundArithmetic join)
    {
        (Func<Frame, LeftOut>? left, Func<Frame, LeftOut>? right) = (Compile(join.Left), Compile(join.Right));
        if (left == null && right == null)
        {
            return null;
        }

        (left, right) = (left ?? CompileWhole(join.Left), right ?? CompileWhole(join.Right));
        return frame => left(frame) + right(frame);
    }

    private Func<Frame, LeftOut> CompileWhole(BoundExpression list)
    {
        Func<Frame, object?> items = expressions.Compile(list);
        return frame => new LeftOut(0, Values.Items(items(frame)).Length);
    }

    // What the list itself leaves out has no such field either.
    private Func<Frame, LeftOut>? CompileMap(BoundMap map)
    {
        Func<Frame, LeftOut>? before = Compile(map.List);
        if (before == null && !map.Body.MayBeMissing)
        {
            return null;
        }

        Func<Frame, LeftOut> fields = CompileElements(map.List, map.Element, null, map.Body);
        return before == null ? fields : frame => fields(frame) + before(frame).WithoutRest;
    }

    private Func<Frame, LeftOut> CompileElements(BoundExpression list, LocalSymbol element, Func<Frame, bool>? where, BoundExpression value)
    {
        Func<Frame, object?> items = expressions.Compile(list);
        Func<Frame, object?> fact = expressions.Compile(value);
        return frame =>
        {
            LeftOut count = default;
            foreach (object item in Values.Items(items(frame)))
            {
                frame.Step();
                frame.Slots[element.Slot] = item;
                if (where == null || where(frame))
                {
                    count += new LeftOut(fact(frame) == null ? 1 : 0, 1);
                }
            }

            return count;
        };
    }
}
