using StackAudit.Configuration;
using StackAudit.Diagnostics;
using StackAudit.Language.Binding;
using StackAudit.Loading;
using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Rules;

/// <summary>Checks the names of rules, parameters and tables in the settings, file by file: a misspelt one would silently be without effect.</summary>
internal sealed class SettingsNames(Settings settings, BoundRules rules)
{
    private static readonly DiagnosticDescriptor UnknownNameDescriptor = new("STK0208", "unknown-setting-name", Severity.Error);
    private static readonly Field Locked = SettingsSchema.Type["locked"];

    private readonly HashSet<string> _names =
    [
        .. rules.Rules.SelectMany(rule => new[] { rule.Code, rule.Name }),
        .. rules.WrongRules.SelectMany(rule => new[] { rule.Code.Text, rule.Name.Text }),
    ];

    private readonly HashSet<string> _categories = [.. rules.Rules.Select(rule => RuleSelection.CategoryPrefix + rule.Category)];

    public IEnumerable<Diagnostic> Check() => settings.Layers.All.SelectMany(Check);

    private IEnumerable<Diagnostic> Check(Record layer) =>
    [
        .. SettingsLayers.EntriesOf(layer, "rules").Where(entry => !IsRuleKey(entry.Key)).Select(UnknownRuleKey),
        .. SettingsLayers.EntriesOf(layer, "rules").SelectMany(CheckParameters),
        .. CheckKeys(layer, "params", "shared parameter", rules.Declarations.Parameters.Select(parameter => parameter.Name)),
        .. CheckKeys(layer, "tables", "table", rules.Declarations.Tables.Select(table => table.Name)),
        .. CheckLocked(layer),
        .. CheckExceptions(layer),
    ];

    private bool IsRuleKey(string key) => key == SeverityEntry.All || _names.Contains(key) || _categories.Contains(key);

    // Whoever writes the name of a category means it.
    private Diagnostic UnknownRuleKey(MapEntry entry)
    {
        string key = entry.Key;
        string message = key.StartsWith(RuleSelection.CategoryPrefix, StringComparison.Ordinal) ? NoSuch("category", key[RuleSelection.CategoryPrefix.Length..]) : NoSuch("rule", key);
        Diagnostic unknown = Unknown(entry.KeyLocation, message, key, [.. _names, .. _categories]);
        string meant = RuleSelection.CategoryPrefix + key;
        return _categories.Contains(meant) ? unknown with { Help = $"Did you mean `{meant}`?" }
            : unknown.Help == null || key.StartsWith(RuleSelection.CategoryPrefix, StringComparison.Ordinal) ? unknown with { Help = CategoryWords.Help(key, _categories) }
            : unknown;
    }

    private IEnumerable<Diagnostic> CheckParameters(MapEntry entry)
    {
        BoundRule? rule = rules.Rules.FirstOrDefault(rule => entry.Key == rule.Code || entry.Key == rule.Name);
        if (rule == null || entry.Value is not Record record || record[record.Type["params"]] is not object[] parameters)
        {
            return [];
        }

        string[] known = [.. rule.Parameters.Select(parameter => parameter.Name)];
        return parameters.Cast<MapEntry>().Where(set => !known.Contains(set.Key)).Select(set => Unknown(set.KeyLocation, $"The rule `{rule.Name}` has no parameter `{set.Key}`.", set.Key, known));
    }

    private static IEnumerable<Diagnostic> CheckKeys(Record layer, string setting, string what, IEnumerable<string> known)
    {
        string[] names = [.. known];
        return SettingsLayers.EntriesOf(layer, setting).Where(entry => !names.Contains(entry.Key)).Select(entry => Unknown(entry.KeyLocation, NoSuch(what, entry.Key), entry.Key, names));
    }

    private IEnumerable<Diagnostic> CheckLocked(Record layer) =>
        layer.List<string>(Locked).Where(name => !_names.Contains(name)).Select(name => UnknownLocked(ElementPlaces.Of(layer, Locked, name), name));

    private Diagnostic UnknownLocked(Location at, string name) =>
        name == SeverityEntry.All || name.StartsWith(RuleSelection.CategoryPrefix, StringComparison.Ordinal)
            ? new Diagnostic(UnknownNameDescriptor, at, $"`locked` takes rules one by one, and `{name}` stands for several.")
            {
                Label = "expected the code or the name of a rule",
                Help = _categories.Contains(name) ? $"Name each rule; `stackaudit rules list --only {name}` lists those of the category." : "Name each rule; `stackaudit rules list` lists them.",
            }
            : Unknown(at, NoSuch("rule", name), name, _names);

    private IEnumerable<Diagnostic> CheckExceptions(Record layer) =>
        from exception in SettingsLayers.RecordsOf(layer, "exceptions")
        let field = exception.Type["rule"]
        let name = exception[field] as string
        where name != null && !_names.Contains(name)
        select Unknown(exception.LocationOf(field), NoSuch("rule", name), name, _names);

    private static string NoSuch(string what, string name) => $"There is no {what} `{name}`.";

    private static Diagnostic Unknown(Location at, string message, string name, IReadOnlyCollection<string> known) =>
        new(UnknownNameDescriptor, at, message)
        {
            Help = ShapeDiagnostics.IsRestOfAmount(name) ? ShapeDiagnostics.AmountHelp : Quoted.DidYouMean(name, known) ?? Longer(name, known),
        };

    // The first words of a name are not near to it.
    private static string? Longer(string name, IEnumerable<string> known) =>
        known.Where(other => other.StartsWith(name, StringComparison.Ordinal)).Take(3).ToArray() is { Length: > 0 } longer ? $"Did you mean {Quoted.AnyOf(longer)}?" : null;
}
