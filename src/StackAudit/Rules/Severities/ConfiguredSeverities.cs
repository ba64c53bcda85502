using StackAudit.Configuration;
using StackAudit.Diagnostics;
using StackAudit.Language.Binding;
using StackAudit.Loading;
using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Rules;

/// <summary>What files of settings say about severities: entries by what they name, and locks.</summary>
internal sealed class ConfiguredSeverities
{
    private static readonly Field Locked = SettingsSchema.Type["locked"];

    private readonly BoundRules _rules;
    private readonly Dictionary<string, List<SeverityEntry>> _entries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<RuleLock>> _locks = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _reasons = new(StringComparer.Ordinal);

    private ConfiguredSeverities(BoundRules rules) => _rules = rules;

    /// <param name="settings">The files.</param>
    /// <param name="rules">All rules, whose codes and names are the same.</param>
    /// <param name="problems">Receives that one file says two things of one rule.</param>
    public static ConfiguredSeverities Read(Settings settings, BoundRules rules, DiagnosticBag problems)
    {
        var configured = new ConfiguredSeverities(rules);
        for (int i = 0; i < settings.Layers.All.Count; i++)
        {
            configured.Read(settings.Layers.All[i], i, problems);
        }

        return configured;
    }

    /// <summary>The entries that speak of a rule, in the order in which they are asked: by itself, by its category, of all; later files first.</summary>
    public IEnumerable<SeverityEntry> EntriesFor(BoundRule rule) =>
        ((string[])[rule.Code, RuleSelection.CategoryPrefix + rule.Category, SeverityEntry.All]).SelectMany(key => Enumerable.Reverse(Entries(key)));

    /// <summary>The files that lock a rule, in their order.</summary>
    public IReadOnlyList<RuleLock> LocksOf(BoundRule rule) => _locks.GetValueOrDefault(rule.Code) ?? [];

    /// <summary>Why an entry is as it is, in the words of the last file that says why.</summary>
    public string? ReasonOf(SeverityEntry entry) => _reasons.GetValueOrDefault(CodeOf(entry.Key) ?? entry.Key);

    private void Read(Record layer, int number, DiagnosticBag problems)
    {
        foreach (MapEntry entry in SettingsLayers.EntriesOf(layer, "rules"))
        {
            if (entry.Value is Record record)
            {
                Read(entry, record, number, problems);
            }
        }

        foreach (string name in layer.List<string>(Locked))
        {
            if (CodeOf(name) is { } code)
            {
                ListOf(_locks, code).Add(new RuleLock(ElementPlaces.Of(layer, Locked, name), number));
            }
        }
    }

    private void Read(MapEntry entry, Record record, int layer, DiagnosticBag problems)
    {
        string? code = CodeOf(entry.Key);
        string key = code ?? entry.Key;
        if (record[record.Type["reason"]] is string reason)
        {
            _reasons[key] = reason;
        }

        Field field = record.Type["severity"];
        if (record[field] is not EnumMember level)
        {
            return;
        }

        SeverityOrigin origin = code is not null ? SeverityOrigin.Rule : entry.Key == SeverityEntry.All ? SeverityOrigin.All : SeverityOrigin.Category;
        var read = new SeverityEntry(entry.Key, SeverityOf(level), record.LocationOf(field), layer, origin);
        List<SeverityEntry> entries = ListOf(_entries, key);
        if (entries.Find(other => other.Layer == layer) is { } first)
        {
            if (first.Severity != read.Severity)
            {
                problems.Add(SeverityDiagnostics.InTwoWays(read, first));
            }

            return;
        }

        entries.Add(read);
    }

    private List<SeverityEntry> Entries(string key) => _entries.GetValueOrDefault(key) ?? [];

    private string? CodeOf(string key) => _rules.Rules.FirstOrDefault(rule => rule.Code == key || rule.Name == key)?.Code;

    private static List<T> ListOf<T>(Dictionary<string, List<T>> lists, string key)
    {
        if (!lists.TryGetValue(key, out List<T>? list))
        {
            lists.Add(key, list = []);
        }

        return list;
    }

    private static Severity? SeverityOf(EnumMember level) => level.Name switch
    {
        "error" => Severity.Error,
        "warning" => Severity.Warning,
        "info" => Severity.Info,
        "off" => Severity.Off,
        _ => null,
    };
}
