using StackAudit.Configuration;
using StackAudit.Diagnostics;
using StackAudit.Language.Binding;
using StackAudit.Loading;
using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Rules;

/// <summary>Checks the names of rules, parameters and tables in the settings: a misspelt one would silently be without effect.</summary>
internal sealed class SettingsNames(Settings settings, BoundRules rules)
{
    private static readonly DiagnosticDescriptor UnknownNameDescriptor = new("STK0208", "unknown-setting-name", Severity.Error);

    private readonly HashSet<string> _names =
    [
        .. rules.Rules.SelectMany(rule => new[] { rule.Code, rule.Name }),
        .. rules.WrongRules.SelectMany(rule => new[] { rule.Code.Text, rule.Name.Text }),
    ];

    public IEnumerable<Diagnostic> Check() =>
    [
        .. Entries("rules").Where(entry => !IsRuleKey(entry.Key)).Select(entry => Unknown(entry.KeySpan, NoSuch("rule", entry.Key), entry.Key, _names)),
        .. Entries("rules").SelectMany(CheckParameters),
        .. CheckKeys("params", "shared parameter", rules.Declarations.Parameters.Select(parameter => parameter.Name)),
        .. CheckKeys("tables", "table", rules.Declarations.Tables.Select(table => table.Name)),
        .. CheckLocked(),
        .. CheckExceptions(),
    ];

    private bool IsRuleKey(string key) =>
        key == "*" || _names.Contains(key) || rules.Rules.Any(rule => key == $"category:{rule.Category}");

    private IEnumerable<Diagnostic> CheckParameters(MapEntry entry)
    {
        BoundRule? rule = rules.Rules.FirstOrDefault(rule => entry.Key == rule.Code || entry.Key == rule.Name);
        if (rule == null || entry.Value is not Record record || record[record.Type["params"]] is not object[] parameters)
        {
            return [];
        }

        string[] known = [.. rule.Parameters.Select(parameter => parameter.Name)];
        return parameters.Cast<MapEntry>().Where(set => !known.Contains(set.Key)).Select(set => Unknown(set.KeySpan, $"The rule `{rule.Name}` has no parameter `{set.Key}`.", set.Key, known));
    }

    private IEnumerable<Diagnostic> CheckKeys(string setting, string what, IEnumerable<string> known)
    {
        string[] names = [.. known];
        return Entries(setting).Where(entry => !names.Contains(entry.Key)).Select(entry => Unknown(entry.KeySpan, NoSuch(what, entry.Key), entry.Key, names));
    }

    private IEnumerable<Diagnostic> CheckLocked()
    {
        Location place = settings.Record.LocationOf(SettingsSchema.Type["locked"]);
        return settings.Record.List<string>(SettingsSchema.Type["locked"]).Where(name => !_names.Contains(name)).Select(name => Unknown(place.Span, NoSuch("rule", name), name, _names));
    }

    private IEnumerable<Diagnostic> CheckExceptions() =>
        from exception in settings.Record.List<Record>(SettingsSchema.Type["exceptions"])
        let field = exception.Type["rule"]
        let name = exception[field] as string
        where name != null && !_names.Contains(name)
        select Unknown(exception.LocationOf(field).Span, NoSuch("rule", name), name, _names);

    private IEnumerable<MapEntry> Entries(string setting) => settings.Record.List<MapEntry>(SettingsSchema.Type[setting]);

    private static string NoSuch(string what, string name) => $"There is no {what} `{name}`.";

    private Diagnostic Unknown(TextSpan span, string message, string name, IReadOnlyCollection<string> known) =>
        new(UnknownNameDescriptor, new Location(settings.Record.Source, span), message) { Help = ShapeDiagnostics.IsRestOfAmount(name) ? ShapeDiagnostics.AmountHelp : Quoted.DidYouMean(name, known) ?? Longer(name, known) };

    // The first words of a name are not near to it.
    private static string? Longer(string name, IEnumerable<string> known) =>
        known.Where(other => other.StartsWith(name, StringComparison.Ordinal)).Take(3).ToArray() is { Length: > 0 } longer ? $"Did you mean {Quoted.AnyOf(longer)}?" : null;
}
