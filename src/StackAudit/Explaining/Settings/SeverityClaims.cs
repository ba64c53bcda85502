using StackAudit.Configuration;
using StackAudit.Diagnostics;
using StackAudit.Language.Binding;
using StackAudit.Rules;
using StackAudit.Text;

namespace StackAudit.Explaining;

/// <summary>Tells all that is said of the severity of a rule, in the order in which it is asked, and what wins.</summary>
internal sealed class SeverityClaims
{
    private readonly SeverityResolver _resolver;
    private readonly BoundRule _rule;
    private readonly RuleSetting _setting;
    private readonly List<SettingClaim> _claims = [];

    private SeverityClaims(SeverityResolver resolver, BoundRule rule)
    {
        _resolver = resolver;
        _rule = rule;
        _setting = resolver.Of(rule);
    }

    public static IReadOnlyList<SettingClaim> Of(SeverityResolver resolver, BoundRule rule, Settings settings, CommandLineRules commandLine)
    {
        var claims = new SeverityClaims(resolver, rule);
        claims.AddCommandLine();
        claims.AddLock();
        claims.AddEntries();
        claims.AddPreset(settings, commandLine.Preset);
        claims.Add(SeverityOrigin.Default, "the rule itself", Own(rule), null);
        return claims._claims;
    }

    public static string Word(Severity severity) => severity.ToString().ToLowerInvariant();

    private static string Own(BoundRule rule) =>
        rule.Escalations.Count == 0 ? Word(rule.Severity) : $"{Word(rule.Severity)}, at times {Word(rule.Escalations.Max(escalation => escalation.Level))}";

    private void AddCommandLine()
    {
        if (_resolver.LeftOutBy(_rule) is { } option)
        {
            Add(SeverityOrigin.CommandLine, option, "off", null);
        }
        else if (_resolver.AskedBy(_rule) is { } asked)
        {
            bool decides = _setting.Origin == SeverityOrigin.CommandLine;
            _claims.Add(new SettingClaim(asked, decides ? Word(_setting.Severity) : "runs", asked, decides) { Remark = decides ? null : "does not say with which severity" });
        }
    }

    private void AddLock()
    {
        if (_resolver.FloorOf(_rule) is { } floor)
        {
            RuleLock last = _resolver.Configured.Locks.Of(_rule)[^1];
            bool decides = _setting.Origin == SeverityOrigin.Locked;
            bool holds = _setting.Origin > SeverityOrigin.Locked;
            string? remark = holds ? "in force; nothing tries to lower the rule" : Before(SeverityOrigin.Locked);
            _claims.Add(new SettingClaim("locked", $"at least {Word(floor)}", last.Location.ToString(), decides) { Place = last.Location, Remark = remark, Holds = holds });
        }
    }

    private void AddEntries()
    {
        SeverityEntry? lowering = _resolver.LoweringEntry(_rule);
        bool isFirst = true;
        foreach (SeverityEntry entry in _resolver.Configured.EntriesFor(_rule))
        {
            bool wins = isFirst && _setting.Origin == entry.Origin;
            isFirst = false;
            string? remark = wins ? null : entry == lowering ? "would lower a locked rule" : Before(entry.Origin);
            _claims.Add(new SettingClaim(entry.Key, entry.Severity is { } level ? Word(level) : "default", entry.Location.ToString(), wins) { Place = entry.Location, Reason = entry.Reason, Remark = remark });
        }
    }

    private void AddPreset(Settings settings, Preset? given)
    {
        Setting? written = settings.Layers.Find("preset");
        string name = given?.Name ?? settings.Preset ?? Preset.Standard.Name;
        string says = _resolver.IsInPreset(_rule) ? _rule.Severity == Severity.Off ? Word(SeverityResolver.AtLeast(_rule)) : "runs" : "off";
        Add(SeverityOrigin.Preset, given != null ? $"--preset {name}" : $"preset {name}", says, given == null ? written?.Location : null);
    }

    private void Add(SeverityOrigin origin, string by, string value, Location? place)
    {
        bool wins = _setting.Origin == origin;
        _claims.Add(new SettingClaim(by, value, place?.ToString() ?? "", wins) { Place = place, Remark = wins ? null : value == "runs" ? "does not say with which severity" : Before(origin) });
    }

    // Who is asked before; null for the one that wins.
    private string? Before(SeverityOrigin origin) => _setting.Origin switch
    {
        SeverityOrigin.CommandLine => "the command line goes before",
        SeverityOrigin.Locked when origin != SeverityOrigin.Locked => "the lock goes before",
        SeverityOrigin.Locked => null,
        _ when _setting.Origin == origin => "a later file goes before",
        SeverityOrigin.Rule => "what is said of the rule goes before",
        SeverityOrigin.Category => "what is said of its category goes before",
        SeverityOrigin.All => "what is said of all rules goes before",
        SeverityOrigin.Preset => "the preset goes before",
        _ => null,
    };
}
