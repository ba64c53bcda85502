using StackAudit.Rules;

namespace StackAudit.Explaining;

/// <summary>All that settings say of a rule: what is in force, and what is not.</summary>
/// <param name="Setting">With which severity it runs, or that it does not.</param>
public sealed record RuleConfiguration(RuleSetting Setting) : Explanation
{
    /// <summary>The folder of the stack, as seen from here.</summary>
    public required string Root { get; init; }

    /// <summary>The files of settings, those that are extended first.</summary>
    public required IReadOnlyList<string> Files { get; init; }

    /// <summary>In the order in which they are asked.</summary>
    public required IReadOnlyList<SettingClaim> Severity { get; init; }

    public required IReadOnlyList<NameClaims> Parameters { get; init; }

    /// <summary>The rows of the tables that it looks into.</summary>
    public required IReadOnlyList<NameClaims> Rows { get; init; }

    /// <summary>Who locks it.</summary>
    public required IReadOnlyList<SettingClaim> Locks { get; init; }

    /// <summary>The exceptions from it.</summary>
    public required IReadOnlyList<SettingClaim> Exceptions { get; init; }
}
