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
        if (frame.Latest(place) is not Held held || held.Owner != this || !Fits(held, frame))
        {
            held = Evaluate(frame);
            frame.Remember(place, held);
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

    private Held Evaluate(Frame frame)
    {
        bool couldNotLook = frame.CouldNotLook;
        frame.CouldNotLook = false;
        object?[] values = Array.ConvertAll(_slots, slot => frame.Slots[slot]);
        var held = new Held(this, values, value(frame), frame.CouldNotLook);
        frame.CouldNotLook = couldNotLook;
        return held;
    }

    private sealed record Held(LatestValue Owner, object?[] Names, object? Value, bool CouldNotLook);
}
