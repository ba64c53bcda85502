namespace StackAudit.Rules;

/// <summary>A rule, and from where it comes.</summary>
/// <param name="File">The rule file; of a shipped rule, where it stands in the program's repository.</param>
public sealed record ListedRule(RuleDescriptor Rule, string File, bool IsBuiltIn);
