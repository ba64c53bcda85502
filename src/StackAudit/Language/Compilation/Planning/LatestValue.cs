using StackAudit.Language.Binding;

namespace StackAudit.Language.Compilation;

/// <summary>
/// The value of an expression within a loop on which it does not depend: worked out when first asked for, and again only after one of its names has got another value.
/// So it is as if it stood outside, and nothing is asked that would not have been asked where it stands.
/// </summary>
internal sealed class LatestValue(Func<Frame, object?> value, IReadOnlyList<LocalSymbol> names, int place)
{
    private readonly int[] _slots = [.. names.Select(name => name.Slot)];

    public object? Value(Frame frame)
    {
        if (frame.Latest(place) is not Held held || held.Owner != this)
        {
            held = new Held(this, _slots.Length);
            frame.Remember(place, held);
        }

        if (!held.IsWorkedOut || !Fits(held, frame))
        {
            Evaluate(frame, held);
        }

        frame.CouldNotLook |= held.CouldNotLook;
        return held.Value;
    }

    private bool Fits(Held held, Frame frame)
    {
        for (int i = 0; i < _slots.Length; i++)
        {
            if (!ReferenceEquals(held.Names[i], frame.Slots[_slots[i]]))
            {
                return false;
            }
        }

        return true;
    }

    private void Evaluate(Frame frame, Held held)
    {
        bool couldNotLook = frame.CouldNotLook;
        frame.CouldNotLook = false;

        // Whoever does not come back from the evaluation has worked out nothing.
        held.IsWorkedOut = false;
        for (int i = 0; i < _slots.Length; i++)
        {
            held.Names[i] = frame.Slots[_slots[i]];
        }

        held.Value = value(frame);
        held.CouldNotLook = frame.CouldNotLook;
        held.IsWorkedOut = true;
        frame.CouldNotLook = couldNotLook;
    }

    /// <summary>What a frame holds: made once, and filled anew whenever a name has got another value.</summary>
    private sealed class Held(LatestValue owner, int names)
    {
        public LatestValue Owner { get; } = owner;

        public object?[] Names { get; } = new object?[names];

        public object? Value { get; set; }

        public bool CouldNotLook { get; set; }

        public bool IsWorkedOut { get; set; }
    }
}
