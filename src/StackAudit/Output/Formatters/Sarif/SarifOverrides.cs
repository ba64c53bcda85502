using System.Text.Json;
using StackAudit.Diagnostics;
using StackAudit.Explaining;
using StackAudit.Language.Binding;
using StackAudit.Language.Compilation;
using StackAudit.Rules;

namespace StackAudit.Output;

/// <summary>Writes which rules the stack's settings make more or less severe than they are by themselves, leave out, or run with other parameters.</summary>
internal sealed class SarifOverrides(SarifRun run)
{
    // Those that do not run are none of the run's rules.
    private readonly Dictionary<string, int> _index = run.Rules.Select((rule, i) => (rule.Code, i)).ToDictionary(pair => pair.Code, pair => pair.i, StringComparer.Ordinal);
    private readonly Dictionary<string, BoundRule> _bound = (run.Result.Workings?.Rules ?? []).DistinctBy(rule => rule.Code).ToDictionary(rule => rule.Code, StringComparer.Ordinal);

    public void Write(Utf8JsonWriter json)
    {
        (RuleSetting Setting, (ParameterSymbol Parameter, SetValue Set)[] Parameters)[] changed =
        [
            .. run.Result.RuleSettings.Select(setting => (setting, ParametersOf(setting.Rule))).Where(rule => HasOtherSeverity(rule.setting) || rule.Item2.Length > 0),
        ];
        json.WriteArray("ruleConfigurationOverrides", changed, (json, rule) => Write(json, rule.Setting, rule.Parameters));
    }

    private void Write(Utf8JsonWriter json, RuleSetting setting, (ParameterSymbol Parameter, SetValue Set)[] parameters)
    {
        json.WriteStartObject();
        json.WriteStartObject("descriptor");
        json.WriteString("id", setting.Rule.Code);
        if (_index.TryGetValue(setting.Rule.Code, out int at))
        {
            json.WriteNumber("index", at);
        }

        json.WriteEndObject();
        json.WriteStartObject("configuration");
        json.WriteBoolean("enabled", setting.Severity != Severity.Off);
        json.WriteString("level", SarifLevels.Level(setting.Severity));
        if (parameters.Length > 0)
        {
            json.WriteStartObject("parameters");
            foreach ((ParameterSymbol parameter, SetValue set) in parameters)
            {
                json.WriteString(parameter.Name, Printer.Print(set.Value, parameter.Type));
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteStartObject("properties");
        if (HasOtherSeverity(setting))
        {
            json.WriteString("by", setting.Key);
            json.WriteString("at", setting.Location is { } place ? PlaceText.Of(place) : null);
            json.WriteString("reason", setting.Reason);
        }

        if (parameters.Length > 0)
        {
            json.WriteStartObject("parametersAt");
            foreach ((ParameterSymbol parameter, SetValue set) in parameters)
            {
                json.WriteString(parameter.Name, PlaceText.Of(set.Location));
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static bool HasOtherSeverity(RuleSetting setting) => setting.IsConfigured && setting.Severity != setting.Rule.Severity;

    // The rule's own, and shared ones that it uses.
    private (ParameterSymbol Parameter, SetValue Set)[] ParametersOf(RuleDescriptor rule) =>
        run.Result.Workings is { } workings && _bound.TryGetValue(rule.Code, out BoundRule? bound)
            ? [.. bound.Parameters.Concat(UsedNames.Of(bound).Parameters).Distinct()
                .Select(parameter => (Parameter: parameter, Set: workings.Context.Overrides.Of(parameter)))
                .Where(parameter => parameter.Set is not null).Select(parameter => (parameter.Parameter, parameter.Set!))]
            : [];
}
