using StackAudit.Configuration;

namespace StackAudit.Rules;

/// <summary>The rules under <c>locked:</c>, by code or name: nothing lowers, excepts or baselines them.</summary>
internal sealed class LockedRules(Settings settings)
{
    private readonly HashSet<string> _words = [.. settings.Record.List<string>(SettingsSchema.Type["locked"])];

    public bool Contain(string word) => _words.Contains(word);

    public bool Contain(RuleDescriptor rule) => _words.Contains(rule.Code) || _words.Contains(rule.Name);
}
