using StackAudit.Language.Binding;
using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Language.Compilation;

/// <summary>Turns places into closures that give locations: one, or one for each element of a list.</summary>
internal sealed class PlaceCompiler(ExpressionCompiler expressions)
{
    public Func<Frame, IReadOnlyList<Location>> Compile(BoundExpression place)
    {
        Func<Frame, object?> value = expressions.Compile(place);
        if (place is BoundMap map)
        {
            Func<Frame, IReadOnlyList<Location>> elements = Compile(map.List);
            return frame => LocationsOf(value(frame)) is { Count: > 0 } found ? found : elements(frame);
        }

        if (place is not BoundField field)
        {
            return frame => LocationsOf(value(frame));
        }

        Func<Frame, object?> target = expressions.Compile(field.Target);
        Func<Frame, IReadOnlyList<Location>> ancestor = Compile(field.Target);
        string name = field.Name;
        if (field.Fields.All(known => known.IsComputed))
        {
            // Nobody wrote the field: what it leads to is the place, else the record that has it.
            return frame => LocationsOf(value(frame)) is { Count: > 0 } found ? found : ancestor(frame);
        }

        return frame => target(frame) is Record record ? [record.LocationOf(record.Type[name])] : ancestor(frame);
    }

    private static IReadOnlyList<Location> LocationsOf(object? value) => value switch
    {
        Record record => [record.Location],
        object[] or Group => [.. Values.Items(value).OfType<Record>().Select(record => record.Location)],
        _ => [],
    };
}
