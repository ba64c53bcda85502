using StackAudit.Configuration;
using StackAudit.Loading;
using StackAudit.Rules;
using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Explaining;

/// <summary>Lists the settings in force, with the place of each.</summary>
public sealed class SettingsLister
{
    private const string Default = "default";

    private readonly SettingsLayers _layers;
    private readonly List<ShownSetting> _shown = [];

    private readonly Func<string, string> _codeOf;

    private SettingsLister(RuleLibrary library)
    {
        _layers = library.Settings.Layers;
        _codeOf = key => library.Rules.FirstOrDefault(rule => rule.Name == key)?.Code ?? key;
    }

    /// <param name="paths">Folders and files of one stack.</param>
    /// <param name="folders">Further folders of rules.</param>
    /// <param name="commandLine">What goes before the settings.</param>
    public static SettingsView List(IReadOnlyList<string> paths, IReadOnlyList<string> folders, CommandLineRules commandLine)
    {
        RuleLibrary library = RuleLibrary.Load(paths, folders);
        var lister = new SettingsLister(library);
        foreach (Field key in library.Settings.Layers.Own.Type.Stored)
        {
            lister.Add(key);
        }

        lister.Apply(commandLine);
        IEnumerable<string> files = library.Settings.Layers.All.Where(layer => layer.Source.Content.Length > 0).Select(layer => layer.Source.Path);
        return new SettingsView([.. files], lister._shown, library.CheckSettings(commandLine));
    }

    private void Add(Field key)
    {
        switch (key)
        {
            case { Name: "rules" }:
                AddRules();
                break;
            case { Name: "locked" }:
                AddLocked(key);
                break;
            case { Type: MapType { Value: MapType } }:
                foreach ((string table, IReadOnlyList<MapEntry> rows) in _layers.Tables(key.Name))
                {
                    AddEntries($"{key.Name}.{table}", rows);
                }

                break;
            case { Type: MapType }:
                AddEntries(key.Name, _layers.Entries(key.Name));
                break;
            case { Type: ListType { Key.Count: > 0 } } when SettingsSchema.Type.Find(key.Name) == key:
                foreach (Record record in _layers.Records(key.Name))
                {
                    Add($"{key.Name}.{record.Key}", record, record.Location);
                }

                break;
            case { Type: RecordType record } when SettingsSchema.Type.Find(key.Name) == key:
                foreach (Field field in record.Stored)
                {
                    Add($"{key.Name}.{field.Name}", _layers.Find(key.Name, field.Name));
                }

                break;
            default:
                Add(key.Name, _layers.Find(key.Name), key.Default);
                break;
        }
    }

    // One entry for each rule, by whatever name, category and `*`, its fields each from the last file that has it.
    private void AddRules()
    {
        foreach (IGrouping<string, MapEntry> entries in _layers.All.SelectMany(layer => SettingsLayers.EntriesOf(layer, "rules")).GroupBy(entry => _codeOf(entry.Key), StringComparer.Ordinal))
        {
            Record[] records = [.. entries.Select(entry => entry.Value).OfType<Record>()];
            foreach (Field field in records.SelectMany(record => record.Type.Stored).Distinct())
            {
                string key = $"rules.{entries.Last().Key}.{field.Name}";
                if (field.Type is MapType)
                {
                    AddEntries(key, records.SelectMany(record => record.List<MapEntry>(field)).GroupBy(entry => entry.Key).Select(same => same.Last()));
                }
                else if (records.LastOrDefault(record => record.IsWritten(field) && record[field] is not null) is { } last)
                {
                    Add(key, last[field], last.LocationOf(field));
                }
            }
        }
    }

    private void AddLocked(Field key)
    {
        foreach (IGrouping<string, Record> locking in _layers.All.SelectMany(layer => layer.List<string>(key).Select(name => (name, layer))).GroupBy(each => each.name, each => each.layer))
        {
            Add($"{key.Name}.{locking.Key}", "yes", ElementPlaces.Of(locking.First(), key, locking.Key));
        }
    }

    private void AddEntries(string key, IEnumerable<MapEntry> entries)
    {
        foreach (MapEntry entry in entries)
        {
            Add($"{key}.{entry.Key}", entry.Value ?? "no", entry.Location);
        }
    }

    private void Add(string key, Setting? setting, string? usual = null)
    {
        if (setting is { } said)
        {
            Add(key, said.Value, said.Location);
        }
        else if (usual != null)
        {
            _shown.Add(new ShownSetting(key, usual, Default, null));
        }
    }

    private void Add(string key, object? value, Location place) => _shown.Add(new ShownSetting(key, SettingText.Of(value), place.ToString(), place));

    private void Apply(CommandLineRules commandLine)
    {
        if (commandLine.Preset is { } preset)
        {
            int at = _shown.FindIndex(setting => setting.Key == "preset");
            _shown[at] = new ShownSetting("preset", preset.Name, "--preset", null);
        }

        _shown.AddRange(commandLine.Only.Select(word => new ShownSetting("only", word, "--only", null)));
        _shown.AddRange(commandLine.Skip.Select(word => new ShownSetting("skip", word, "--skip", null)));
    }
}
