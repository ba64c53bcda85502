using StackAudit.Language.Binding;
using StackAudit.Model;

namespace StackAudit.Language.Compilation;

/// <summary>
/// The values of one definition: worked out once for each entity, whoever asks first. Two threads may do the same work; both find the same, in the same number of steps.
/// </summary>
internal sealed class DefinitionCache(Func<Frame, object?> value, DefinitionSymbol definition, EvaluationContext context, int number)
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

        if (known is Outcome outcome)
        {
            asking.Pay(outcome.Steps, number, place, _values.Length);
            asking.CouldNotLook |= outcome.CouldNotLook;
            asking.Without.UnionWith(outcome.Without);
            return outcome.Value;
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

        try
        {
            object? result = value(frame);
            return frame.CouldNotLook || frame.Without.Count > 0 || frame.Steps > 0
                ? new Outcome(result, frame.Steps, frame.CouldNotLook, [.. frame.Without])
                : result ?? Missing;
        }
        catch (OutOfStepsException)
        {
            // More than anybody has: it ends each rule that asks.
            return new Outcome(null, context.MaxSteps + 1, CouldNotLook: true, []);
        }
    }

    /// <summary>A value about which there is more to say.</summary>
    /// <param name="Steps">What it took to work it out, in whatever order rules ran: whoever asks pays for it.</param>
    private sealed record Outcome(object? Value, long Steps, bool CouldNotLook, MissingFact[] Without);
}
