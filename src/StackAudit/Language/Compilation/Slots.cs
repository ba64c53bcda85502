namespace StackAudit.Language.Compilation;

/// <summary>The values of names by their slots. An array of objects would ask at each change whether the value fits, and fetch it from memory for that.</summary>
internal readonly struct Slots(int count)
{
    private readonly Slot[] _slots = count == 0 ? [] : new Slot[count];

    public int Count => _slots.Length;

    public ref object? this[int slot] => ref _slots[slot].Value;

    public void Fill(object? value) => Array.Fill(_slots, new Slot { Value = value });

    public void CopyTo(Slots others) => _slots.CopyTo(others._slots, 0);

    private struct Slot
    {
        public object? Value;
    }
}
