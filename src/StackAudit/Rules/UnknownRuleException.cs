namespace StackAudit.Rules;

/// <summary>Somebody asked for a rule that does not exist. A rule that has a mistake, and so does not run, still has its name.</summary>
public sealed class UnknownRuleException(string name, string? suggestion)
    : Exception($"There is no rule, category or tag `{name}`." + (suggestion == null ? "" : " " + suggestion))
{
    public string Name { get; } = name;
}
