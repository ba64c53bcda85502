namespace StackAudit.Importing;

/// <summary>A mapping, its keys in the order in which they were added.</summary>
internal sealed class YamlMap : YamlNode
{
    private readonly List<(string Key, YamlNode Value)> _entries = [];

    public IReadOnlyList<(string Key, YamlNode Value)> Entries => _entries;

    public void Add(string key, YamlNode value) => _entries.Add((key, value));

    /// <summary>Adds a value below several keys, one inside the other.</summary>
    public void Add(IReadOnlyList<string> keys, YamlNode value)
    {
        YamlMap map = this;
        foreach (string key in keys.SkipLast(1))
        {
            if (map.Find(key) is not YamlMap inner)
            {
                inner = new YamlMap();
                map.Add(key, inner);
            }

            map = inner;
        }

        map.Add(keys[^1], value);
    }

    /// <summary>The single value of a key; null when there is none.</summary>
    public string? TextOf(string key) => (Find(key) as YamlScalar)?.Text;

    private YamlNode? Find(string key) => _entries.Find(entry => entry.Key == key).Value;
}
