namespace StackAudit.Tests.Rules.Generation;

/// <summary>Chance that comes out the same each time for a seed, on every machine.</summary>
internal sealed class Choices(int seed)
{
    private uint _state = Scatter((uint)seed + 1);

    /// <summary>From 0 to one less than the limit.</summary>
    public int Below(int limit)
    {
        // The xorshift of Marsaglia.
        _state ^= _state << 13;
        _state ^= _state >> 17;
        _state ^= _state << 5;
        return (int)(_state % (uint)limit);
    }

    public bool Chance(int percent) => Below(100) < percent;

    public T Of<T>(params IReadOnlyList<T> items) => items[Below(items.Count)];

    /// <summary>Some of the items, none twice, in their order.</summary>
    public T[] Some<T>(IReadOnlyList<T> items, int most)
    {
        int count = Below(most + 1);
        HashSet<int> places = [.. Enumerable.Range(0, count).Select(_ => Below(items.Count))];
        return [.. items.Where((_, i) => places.Contains(i))];
    }

    // Seeds next to each other would begin alike.
    private static uint Scatter(uint seed)
    {
        seed = (seed ^ (seed >> 16)) * 0x7FEB352D;
        seed = (seed ^ (seed >> 15)) * 0x846CA68B;
        return (seed ^ (seed >> 16)) | 1;
    }
}
