using StackAudit.Configuration;
using StackAudit.Diagnostics;
using StackAudit.Language.Binding;
using StackAudit.Schema;

namespace StackAudit.Rules;

/// <summary>What files of settings say about severities: entries by what they name, and locks.</summary>
internal sealed class ConfiguredSeverities
{
    private readonly BoundRules _rules;
    private readonly Dictionary<string, List<SeverityEntry>> _entries = new(StringComparer.Ordinal);

    private ConfiguredSeverities(BoundRules rules, RuleLocks locks)
    {
        _rules = rules;
        Locks = locks;
    }

    public RuleLocks Locks { get; }

    /// <param name="settings">The files.</param>
    /// <param name="rules">All rules, whose codes and names are the same.</param>
    /// <param name="problems">Receives that one file says two things of one rule.</param>
    public static ConfiguredSeverities Read(Settings settings, BoundRules rules, DiagnosticBag problems)
    {
        var configured = new ConfiguredSeverities(rules, RuleLocks.Read(settings, rules));
        for (int i = 0; i < settings.Layers.All.Count; i++)
        {
            configured.Read(settings.Layers.All[i], i, problems);
        }

        return configured;
    }

    /// <summary>The entries that speak of a rule, in the order in which they are asked: by itself, by its category, of all; later files first.</summary>
    public IEnumerable<SeverityEntry> EntriesFor(BoundRule rule) =>
        ((string[])[rule.Code, RuleSelection.CategoryPrefix + rule.Category, SeverityEntry.All]).SelectMany(key => Enumerable.Reverse(Entries(key)));

    private void Read(Record layer, int number, DiagnosticBag problems)
    {
        foreach (MapEntry entry in SettingsLayers.EntriesOf(layer, "rules"))
        {
            if (entry.Value is Record record)
            {
                Read(entry, record, number, problems);
            }
        }
    }

    private void Read(MapEntry entry, Record record, int layer, DiagnosticBag problems)
    {
        string? code = CodeOf(entry.Key);
        string key = code ?? entry.Key;
        Field field = record.Type["severity"];
        if (record[field] is not EnumMember level)
        {
            return;
        }

        SeverityOrigin origin = code is not null ? SeverityOrigin.Rule : entry.Key == SeverityEntry.All ? SeverityOrigin.All : SeverityOrigin.Category;
        var read = new SeverityEntry(entry.Key, SeverityOf(level), record.LocationOf(field), layer, origin) { Reason = record[record.Type["reason"]] as string };
        if (!_entries.TryGetValue(key, out List<SeverityEntry>? entries))
        {
            _entries.Add(key, entries = []);
        }

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

    private static Severity? SeverityOf(EnumMember level) => level.Name switch
    {
        "error" => Severity.Error,
        "warning" => Severity.Warning,
        "info" => Severity.Info,
        "off" => Severity.Off,
        _ => null,
    };
}
