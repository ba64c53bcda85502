using StackAudit.Language.Binding;
using StackAudit.Language.Syntax;
using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Language.Compilation;

internal sealed partial class ExpressionCompiler
{
    // Entities keep their own kind of array, so that graph questions take them as they are.
    private static object[] Take(Frame frame, List<object> gathered)
    {
        object[] items = [.. gathered];
        frame.GiveBack(gathered);
        return items;
    }

    private Func<Frame, object?> CompileMap(BoundMap map)
    {
        Func<Frame, object?> list = Compile(map.List);
        Func<Frame, object?> body = CompileWithin(Loop.Over(map.Element, map.List), () => Compile(map.Body));
        int slot = map.Element.Slot;
        return frame =>
        {
            List<object> mapped = frame.Borrow();
            foreach (object item in Values.Items(list(frame)))
            {
                frame.Step();
                frame.Slots[slot] = item;
                int before = mapped.Count;
                AddFlat(mapped, body(frame));
                frame.Step(mapped.Count - before);
            }

            return Take(frame, mapped);
        };
    }

    private static void AddFlat(List<object> list, object? value)
    {
        switch (value)
        {
            case null:
                break;
            case Entity or string or EnumMember:
                list.Add(value);
                break;
            case object[] items:
                list.AddRange(items);
                break;
            default:
                list.Add(value);
                break;
        }
    }

    private Func<Frame, object?> CompileList(BoundList list)
    {
        (Func<Frame, object?> Value, Func<Frame, bool>? When)[] elements =
            [.. list.Elements.Select(element => (Compile(element.Value), element.When == null ? null : CompileWatched(element, element.When)))];
        return frame =>
        {
            List<object> items = frame.Borrow();
            foreach ((Func<Frame, object?> value, Func<Frame, bool>? when) in elements)
            {
                if (when == null || when(frame))
                {
                    AddFlat(items, value(frame));
                }
            }

            return Take(frame, items);
        };
    }

    private Func<Frame, object?> CompileSummary(BoundOver over)
    {
        Func<Frame, List<object>> select = CompileSelection(over);
        FieldType element = over.Value?.Type ?? over.List.Type.Element()!;
        switch (over.Quantifier)
        {
            case Quantifier.Count:
                return Summarise(select, (_, values) => (decimal)values.Count);
            case Quantifier.List:
                return frame => Take(frame, select(frame));
            case Quantifier.Min:
                return Summarise(select, (frame, values) => Summaries.Extreme(frame, values, sign: -1));
            case Quantifier.Max:
                return Summarise(select, (frame, values) => Summaries.Extreme(frame, values, sign: 1));
            case Quantifier.Product:
                return WithinRange(Summarise(select, (_, values) => Summaries.Product(values)));
            case Quantifier.Sum:
                return WithinRange(Summarise(select, (_, values) => Summaries.Sum(values, element, Context)));
            default:
                return WithinRange(Summarise(select, (_, values) => Summaries.Average(values, element, Context)));
        }
    }

    private static Func<Frame, object?> Summarise(Func<Frame, List<object>> select, Func<Frame, List<object>, object?> summary) => frame =>
    {
        List<object> selected = select(frame);
        object? result = summary(frame, selected);
        frame.GiveBack(selected);
        return result;
    };

    private Func<Frame, List<object>> CompileSelection(BoundOver over)
    {
        Func<Frame, object?> list = CompileDomain(over);
        if (over.Element == null)
        {
            return frame =>
            {
                object[] items = Values.Items(list(frame));
                frame.Step(items.Length);
                List<object> all = frame.Borrow();
                all.AddRange(items);
                return all;
            };
        }

        var loop = Loop.Over(over.Element, over.List);
        Func<Frame, bool>? where = over.Where == null ? null : CompileWithin(loop, () => CompileCondition(over.Where));
        Func<Frame, object?>? value = over.Value == null ? null : CompileWithin(loop, () => Compile(over.Value));
        int slot = over.Element.Slot;
        return frame =>
        {
            List<object> selected = frame.Borrow();
            foreach (object item in Values.Items(list(frame)))
            {
                frame.Step();
                frame.Slots[slot] = item;
                if (where == null || where(frame))
                {
                    AddFlat(selected, value == null ? item : value(frame));
                }
            }

            return selected;
        };
    }
}
