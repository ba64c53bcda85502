using StackAudit.Text;

namespace StackAudit.Loading;

/// <summary>The keys of all mappings that are being read, one inside the other, so that a second one of a name is noticed.</summary>
internal sealed class SeenKeys
{
    // Below this, looking at each beats hashing.
    private const int FewKeys = 24;

    private readonly List<(string Key, TextSpan Span)> _keys = [];
    private readonly Stack<(int Start, Dictionary<string, TextSpan>? Index)> _mappings = [];

    public void Open() => _mappings.Push((_keys.Count, null));

    public void Close() => _keys.RemoveRange(_mappings.Peek().Start, _keys.Count - _mappings.Pop().Start);

    /// <summary>Adds a key to the innermost mapping, or gives the place of the first one of that name.</summary>
    public bool TryAdd(string key, TextSpan span, out TextSpan first)
    {
        (int start, Dictionary<string, TextSpan>? index) = _mappings.Peek();
        if (index is null && _keys.Count - start >= FewKeys)
        {
            index = _keys.Skip(start).ToDictionary(seen => seen.Key, seen => seen.Span, StringComparer.Ordinal);
            _mappings.Pop();
            _mappings.Push((start, index));
        }

        if (index is not null)
        {
            _ = index.TryGetValue(key, out first);
            return index.TryAdd(key, span);
        }

        foreach ((string seen, TextSpan place) in System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_keys)[start..])
        {
            if (seen == key)
            {
                first = place;
                return false;
            }
        }

        first = default;
        _keys.Add((key, span));
        return true;
    }
}
