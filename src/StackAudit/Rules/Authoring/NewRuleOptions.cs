namespace StackAudit.Rules;

/// <summary>Which rule to begin.</summary>
public sealed record NewRuleOptions
{
    /// <summary>The fault in words joined by hyphens.</summary>
    public required string Name { get; init; }

    /// <summary>Null for the next free one.</summary>
    public string? Code { get; init; }

    /// <summary>Of the codes; null for that of the rules that are there.</summary>
    public string? Prefix { get; init; }

    /// <summary>What it looks at.</summary>
    public string Kind { get; init; } = "tool";

    /// <summary>Folders and files of one stack.</summary>
    public required IReadOnlyList<string> Paths { get; init; }
}
