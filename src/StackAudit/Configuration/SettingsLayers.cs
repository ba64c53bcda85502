using StackAudit.Schema;

namespace StackAudit.Configuration;

/// <summary>Files of settings over each other: those that are extended first, the stack's own last. Later wins.</summary>
/// <param name="layers">As they were read, at least one.</param>
public sealed class SettingsLayers(IReadOnlyList<Record> layers)
{
    /// <summary>All of them, the stack's own last.</summary>
    public IReadOnlyList<Record> All { get; } = layers;

    /// <summary>The stack's own file; an empty record for a stack without one.</summary>
    public Record Own => All[^1];

    /// <summary>What the last file that writes a key says; null where none does. A key without a value says nothing.</summary>
    public Setting? Find(string key) => Each(key).Select(setting => (Setting?)setting).LastOrDefault();

    /// <summary>What each file says that writes a key, later ones last.</summary>
    public IEnumerable<Setting> Each(string key)
    {
        foreach (Record layer in All)
        {
            if (layer.Type.Find(key) is { } field && layer.IsWritten(field) && layer[field] is { } value)
            {
                yield return new Setting(value, layer.LocationOf(field), layer);
            }
        }
    }

    /// <summary>What the last file that writes a field of a record says, such as the title of the report.</summary>
    public Setting? Find(string key, string field)
    {
        foreach (Setting setting in Each(key).Reverse())
        {
            if (setting.Value is Record record && record.Type[field] is var inner && record.IsWritten(inner) && record[inner] is { } value)
            {
                return new Setting(value, record.LocationOf(inner), setting.Layer);
            }
        }

        return null;
    }

    /// <summary>The entries of a mapping, of each key the last one, in the order in which the keys come up first.</summary>
    public IReadOnlyList<MapEntry> Entries(string key) => Merge(All.SelectMany(layer => EntriesOf(layer, key)));

    /// <summary>The entries of a mapping of mappings, each with all that the files say below it; rows go by their keys like the entries themselves.</summary>
    public IReadOnlyList<(string Key, IReadOnlyList<MapEntry> Rows)> Tables(string key) =>
    [
        .. All.SelectMany(layer => EntriesOf(layer, key)).GroupBy(entry => entry.Key, StringComparer.Ordinal)
            .Select(same => (same.Key, Merge(same.SelectMany(entry => RowsOf(entry))))),
    ];

    /// <summary>The records of a list that are known by a key, of each key the last one.</summary>
    public IReadOnlyList<Record> Records(string key)
    {
        var merged = new OrderedDictionary<string, Record>(StringComparer.Ordinal);
        foreach (Record record in All.SelectMany(layer => RecordsOf(layer, key)))
        {
            merged[record.Key] = record;
        }

        return [.. merged.Values];
    }

    /// <summary>The entries of a mapping in one file.</summary>
    public static IEnumerable<MapEntry> EntriesOf(Record layer, string key) => layer.List<MapEntry>(SettingsSchema.Type[key]);

    /// <summary>The records of a list in one file.</summary>
    public static IEnumerable<Record> RecordsOf(Record layer, string key) => layer.List<Record>(SettingsSchema.Type[key]);

    /// <summary>What stands in an entry that is a mapping itself.</summary>
    public static IEnumerable<MapEntry> RowsOf(MapEntry entry) => (entry.Value as object[] ?? []).Cast<MapEntry>();

    private static IReadOnlyList<MapEntry> Merge(IEnumerable<MapEntry> entries)
    {
        var merged = new OrderedDictionary<string, MapEntry>(StringComparer.Ordinal);
        foreach (MapEntry entry in entries)
        {
            merged[entry.Key] = entry;
        }

        return [.. merged.Values];
    }
}
