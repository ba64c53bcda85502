using StackAudit.Language.Binding;
using StackAudit.Model;

namespace StackAudit.Language.Compilation;

/// <summary>The values of one definition: worked out once for each entity, whoever asks first. Two threads may do the same work; both find the same.</summary>
internal sealed class DefinitionCache(Func<Frame, object?> value, DefinitionSymbol definition, EvaluationContext context)
{
    private static readonly object Missing = new();

    private readonly object?[] _values = new object?[definition.Kind == null ? 1 : context.All(definition.Kind).Length];

    public object? Value(Frame asking, Entity? receiver)
    {
        int place = receiver?.Ordinal ?? 0;
        object? known = Volatile.Read(ref _values[place]);
        if (known == null)
        {
            known = Evaluate(receiver);
            Volatile.Write(ref _values[place], known);
        }

        if (known is Incomplete incomplete)
        {
            asking.CouldNotLook |= incomplete.CouldNotLook;
            asking.Without.UnionWith(incomplete.Without);
            return incomplete.Value;
        }

        return ReferenceEquals(known, Missing) ? null : known;
    }

    private object Evaluate(Entity? receiver)
    {
        var frame = new Frame(context, definition.SlotCount);
        if (definition.Receiver is { } local)
        {
            frame.Slots[local.Slot] = receiver;
        }

        object? result = value(frame);
        return frame.CouldNotLook || frame.Without.Count > 0
            ? new Incomplete(result, frame.CouldNotLook, [.. frame.Without])
            : result ?? Missing;
    }

    private sealed record Incomplete(object? Value, bool CouldNotLook, MissingFact[] Without);
}
