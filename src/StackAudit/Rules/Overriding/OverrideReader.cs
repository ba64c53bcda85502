using StackAudit.Configuration;
using StackAudit.Diagnostics;
using StackAudit.Language.Binding;
using StackAudit.Language.Compilation;
using StackAudit.Loading;
using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Rules;

/// <summary>
/// Reads the parameters and rows of tables that a company sets, file by file. A mistake leaves in force what was before; names that nothing has are <see cref="SettingsNames"/>' business.
/// </summary>
internal sealed class OverrideReader
{
    private readonly Settings _settings;
    private readonly Record _layer;
    private readonly int _number;
    private readonly RuleLocks _locks;
    private readonly BoundRules _rules;
    private readonly FileContext _file;
    private readonly SetValueReader _values;
    private readonly SetRowReader _tableRows;
    private readonly Lazy<Usages> _usages;
    private readonly Dictionary<ParameterSymbol, SetValue> _parameters = [];
    private readonly Dictionary<ParameterSymbol, SetValue> _withoutEffect = [];
    private readonly Dictionary<ParameterSymbol, Location> _written = [];
    private readonly Dictionary<TableSymbol, IReadOnlyDictionary<string, SetValue?>> _rows = [];

    private OverrideReader(Settings settings, int number, BoundRules rules, RuleLocks locks, Lazy<Usages> usages)
    {
        Record layer = settings.Layers.All[number];
        _settings = settings;
        _layer = layer;
        _number = number;
        _locks = locks;
        _rules = rules;
        _file = new FileContext(layer.Source, new ReadingOptions(rules.Declarations.Schema, settings));
        _values = new SetValueReader(_file, settings.Rates);
        _tableRows = new SetRowReader(_file, _values, settings);
        _usages = usages;
    }

    /// <summary>All that is set, later files before earlier ones.</summary>
    public static Overrides Read(Settings settings, BoundRules rules, DiagnosticBag problems) => ReadEach(settings, rules, problems).Aggregate(Overrides.None, (before, layer) => before.With(layer));

    /// <summary>What each file sets, in the order of the files.</summary>
    public static IReadOnlyList<Overrides> ReadEach(Settings settings, BoundRules rules, DiagnosticBag problems)
    {
        var usages = new Lazy<Usages>(() => new Usages(rules));
        var locks = RuleLocks.Read(settings, rules);
        return [.. Enumerable.Range(0, settings.Layers.All.Count).Select(number => new OverrideReader(settings, number, rules, locks, usages).Read(problems))];
    }

    private Overrides Read(DiagnosticBag problems)
    {
        ReadParameters(SettingsLayers.EntriesOf(_layer, "params"), _rules.Declarations.FindParameter, _parameters.Add);
        foreach (MapEntry entry in SettingsLayers.EntriesOf(_layer, "rules"))
        {
            ReadRule(entry);
        }

        foreach (MapEntry entry in SettingsLayers.EntriesOf(_layer, "tables"))
        {
            ReadTable(entry);
        }

        problems.AddRange(_file.Problems);
        return _parameters.Count + _rows.Count + _withoutEffect.Count == 0 ? Overrides.None : new Overrides(_parameters, _rows) { WithoutEffect = _withoutEffect };
    }

    private void ReadRule(MapEntry entry)
    {
        if (entry.Value is not Record record || record[record.Type["params"]] is not object[] { Length: > 0 } set)
        {
            return;
        }

        if (entry.Key == "*" || entry.Key.StartsWith("category:", StringComparison.Ordinal))
        {
            _file.Report(OverrideDiagnostics.NoParameters(record.LocationOf(record.Type["params"]), entry.Key));
            return;
        }

        if (_rules.Rules.FirstOrDefault(rule => entry.Key == rule.Code || entry.Key == rule.Name) is { } rule)
        {
            string? reason = record[record.Type["reason"]] as string;
            ReadParameters(set.Cast<MapEntry>(), name => rule.Parameters.FirstOrDefault(parameter => parameter.Name == name), (parameter, value) => Set(rule, parameter, value with { Reason = reason }));
        }
    }

    // A locked rule could be loosened as well by its parameters as by its severity.
    private void Set(BoundRule rule, ParameterSymbol parameter, SetValue value)
    {
        if (_locks.FirstOf(rule) is { } first && first.Layer < _number)
        {
            _file.Report(SeverityDiagnostics.SetsLocked(value.Location, parameter.Name, (RuleDescriptor.Of(rule), first.Location)));
            _withoutEffect.Add(parameter, value);
        }
        else
        {
            _parameters.Add(parameter, value);
        }
    }

    private void ReadParameters(IEnumerable<MapEntry> entries, Func<string, ParameterSymbol?> find, Action<ParameterSymbol, SetValue> add)
    {
        MapEntry[] all = [.. entries];
        for (int i = 0; i < all.Length; i++)
        {
            // Behind an amount that a comma cut in two stands its rest: what is before the comma is not what somebody meant.
            MapEntry entry = all[i];
            if (i + 1 < all.Length && ShapeDiagnostics.IsRestOfAmount(all[i + 1].Key))
            {
                continue;
            }

            if (find(entry.Key) is not { Type: not ErrorType } parameter)
            {
                continue;
            }

            // A rule may be named by its code and by its name.
            if (!_written.TryAdd(parameter, _file.At(entry.KeySpan)))
            {
                _file.Report(ShapeDiagnostics.SetTwice(_file.At(entry.KeySpan), entry.Key, _written[parameter]));
            }
            else if (_values.Read(entry.Key, entry, parameter.Type, _usages.Value.Of(parameter)) is { } set && IsWithinBounds(parameter, set))
            {
                add(parameter, set);
            }
        }
    }

    private bool IsWithinBounds(ParameterSymbol parameter, SetValue set)
    {
        if (parameter is not { Low: { } low, High: { } high })
        {
            return true;
        }

        if (Compare(set.Value, low) is not { } fromLow || Compare(set.Value, high) is not { } fromHigh)
        {
            _file.Report(OverrideDiagnostics.NoRate(set.Location, (Money)set.Value, _settings.Currency));
            return false;
        }

        if (fromLow >= 0 && fromHigh <= 0)
        {
            return true;
        }

        _file.Report(OverrideDiagnostics.OutOfBounds(set.Location, parameter.Name, Printer.Print(low, parameter.Type), Printer.Print(high, parameter.Type)));
        return false;
    }

    // Amounts in two currencies cannot be compared without a rate.
    private int? Compare(object value, object bound) => value is Money money ? _settings.Rates.Compare(money, (Money)bound) : ((IComparable)value).CompareTo(bound);

    private void ReadTable(MapEntry entry)
    {
        if (_rules.Declarations.FindTable(entry.Key) is not { IsWrong: false } table || entry.Value is not object[] rows)
        {
            return;
        }

        Dictionary<string, SetValue?> set = _tableRows.Read(table, rows.Cast<MapEntry>(), _usages.Value.Of(table));
        if (set.Count > 0)
        {
            _rows[table] = set;
        }
    }
}
