using StackAudit.Configuration;

namespace StackAudit.Rules;

/// <summary>The rules under <c>locked:</c>, by code or name: nothing lowers, excepts or baselines them.</summary>
internal sealed class LockedRules(Settings settings)
{
    public bool Contain(string word) => settings.Locked.Contains(word);

    public bool Contain(RuleDescriptor rule) => settings.Locked.Contains(rule.Code) || settings.Locked.Contains(rule.Name);
}
