using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Language.Compilation;

/// <summary>
/// The values of one expression that depends on one entity at most, be it a definition or not: worked out once for each, whoever asks first.
/// Two threads may do the same work; both find the same, in the same number of steps.
/// </summary>
/// <param name="value">The expression.</param>
/// <param name="kind">The kind of the entities; null where there is but one value.</param>
/// <param name="receiver">Where the entity stands.</param>
/// <param name="slots">How many names the expression has.</param>
/// <param name="context">What to evaluate over.</param>
/// <param name="number">By which payments are told apart.</param>
internal sealed class ValueCache(Func<Frame, object?> value, EntityKind? kind, int receiver, int slots, EvaluationContext context, int number)
{
    private static readonly object Missing = new();

    private Frame? _spare;

    private readonly object?[] _values = new object?[kind == null ? 1 : context.All(kind).Length];

    public object? Value(Frame asking, Entity? entity)
    {
        int place = entity?.Ordinal ?? 0;
        object? known = Volatile.Read(ref _values[place]);
        if (known == null)
        {
            known = Evaluate(entity);
            Volatile.Write(ref _values[place], known);
        }

        if (known is Outcome outcome)
        {
            Pay(asking, outcome.Steps, place);
            asking.CouldNotLook |= outcome.CouldNotLook;
            asking.GoWithout(outcome.Without);
            return outcome.Value;
        }

        return ReferenceEquals(known, Missing) ? null : known;
    }

    private void Pay(Frame asking, long steps, int place)
    {
        if (kind == null)
        {
            asking.PayOnce(steps, number);
        }
        else
        {
            asking.Pay(steps, number, place, _values.Length);
        }
    }

    private object Evaluate(Entity? entity)
    {
        // An expression may ask for itself, of another entity.
        Frame frame = Interlocked.Exchange(ref _spare, null) ?? Frame.ForItself(context, slots);
        object outcome = Evaluate(frame, entity);
        frame.Renew();
        Volatile.Write(ref _spare, frame);
        return outcome;
    }

    private object Evaluate(Frame frame, Entity? entity)
    {
        if (kind != null)
        {
            frame.Slots[receiver] = entity;
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
