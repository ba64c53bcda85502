using StackAudit.Language.Binding;
using StackAudit.Language.Syntax;
using StackAudit.Schema;

namespace StackAudit.Language.Compilation;

internal sealed partial class ExpressionCompiler
{
    private static readonly List<object> NothingSelected = [];

    // Entities keep their own kind of array, so that graph questions take them as they are.
    private static object[] ToArray(List<object>? items) => items == null ? [] : [.. items];

    private Func<Frame, object?> CompileMap(BoundMap map)
    {
        Func<Frame, object?> list = Compile(map.List);
        Func<Frame, object?> body = CompileWithin(Loop.Over(map.Element, map.List), () => Compile(map.Body));
        int slot = map.Element.Slot;
        return frame =>
        {
            List<object>? mapped = null;
            foreach (object item in Values.Items(list(frame)))
            {
                frame.Step();
                frame.Slots[slot] = item;
                int before = mapped?.Count ?? 0;
                AddFlat(ref mapped, body(frame));
                frame.Step((mapped?.Count ?? 0) - before);
            }

            return ToArray(mapped);
        };
    }

    // Most lists that rules make are empty.
    private static void AddFlat(ref List<object>? list, object? value)
    {
        switch (value)
        {
            case null or Array { Length: 0 }:
                break;
            case object[] items:
                (list ??= []).AddRange(items);
                break;
            default:
                (list ??= []).Add(value);
                break;
        }
    }

    private Func<Frame, object?> CompileList(BoundList list)
    {
        (Func<Frame, object?> Value, Func<Frame, bool>? When)[] elements =
            [.. list.Elements.Select(element => (Compile(element.Value), element.When == null ? null : CompileWatched(element, element.When)))];
        return frame =>
        {
            List<object>? items = null;
            foreach ((Func<Frame, object?> value, Func<Frame, bool>? when) in elements)
            {
                if (when == null || when(frame))
                {
                    AddFlat(ref items, value(frame));
                }
            }

            return ToArray(items);
        };
    }

    private Func<Frame, object?> CompileSummary(BoundOver over)
    {
        Func<Frame, List<object>> select = CompileSelection(over);
        FieldType element = over.Value?.Type ?? over.List.Type.Element()!;
        switch (over.Quantifier)
        {
            case Quantifier.Count:
                return frame => (decimal)select(frame).Count;
            case Quantifier.List:
                return frame => ToArray(select(frame));
            case Quantifier.Min:
                return frame => Summaries.Extreme(frame, select(frame), sign: -1);
            case Quantifier.Max:
                return frame => Summaries.Extreme(frame, select(frame), sign: 1);
            case Quantifier.Product:
                return WithinRange(frame => Summaries.Product(select(frame)));
            case Quantifier.Sum:
                return WithinRange(frame => Summaries.Sum(select(frame), element, Context));
            default:
                return WithinRange(frame => Summaries.Average(select(frame), element, Context));
        }
    }

    private Func<Frame, List<object>> CompileSelection(BoundOver over)
    {
        Func<Frame, object?> list = CompileDomain(over);
        if (over.Element == null)
        {
            return frame =>
            {
                object[] items = Values.Items(list(frame));
                frame.Step(items.Length);
                return [.. items];
            };
        }

        var loop = Loop.Over(over.Element, over.List);
        Func<Frame, bool>? where = over.Where == null ? null : CompileWithin(loop, () => CompileCondition(over.Where));
        Func<Frame, object?>? value = over.Value == null ? null : CompileWithin(loop, () => Compile(over.Value));
        int slot = over.Element.Slot;
        return frame =>
        {
            List<object>? selected = null;
            foreach (object item in Values.Items(list(frame)))
            {
                frame.Step();
                frame.Slots[slot] = item;
                if (where == null || where(frame))
                {
                    AddFlat(ref selected, value == null ? item : value(frame));
                }
            }

            return selected ?? NothingSelected;
        };
    }
}
