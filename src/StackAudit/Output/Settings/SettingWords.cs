using StackAudit.Rules;

namespace StackAudit.Output;

/// <summary>Names who decides about a rule.</summary>
internal static class SettingWords
{
    /// <summary>The key of an entry, an option, <c>locked</c>, <c>preset</c> or <c>the rule itself</c>.</summary>
    public static string Decider(RuleSetting setting) => setting switch
    {
        { Key: { } key } => key,
        { Origin: SeverityOrigin.Locked } => "locked",
        { Origin: SeverityOrigin.Preset } => "preset",
        _ => "the rule itself",
    };
}
