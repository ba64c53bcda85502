using StackAudit.Rules;

namespace StackAudit.Explaining;

/// <summary>All that settings say of what several rules have in common: a category, a shared parameter, a table.</summary>
/// <param name="Name">As it is asked for.</param>
/// <param name="Title">What it is, in a few words.</param>
public sealed record SharedConfiguration(string Name, string Title) : Explanation
{
    /// <summary>The folder of the stack, as seen from here.</summary>
    public required string Root { get; init; }

    /// <summary>The files of settings, those that are extended first.</summary>
    public required IReadOnlyList<string> Files { get; init; }

    /// <summary>Of a category, what is said of the severity of its rules together.</summary>
    public IReadOnlyList<SettingClaim> Severity { get; init; } = [];

    /// <summary>The shared parameter, or the rows of the table.</summary>
    public IReadOnlyList<NameClaims> Values { get; init; } = [];

    /// <summary>The rules of the category, or those that read the value, each with who decides about it.</summary>
    public required IReadOnlyList<RuleSetting> Rules { get; init; }
}
