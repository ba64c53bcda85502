namespace StackAudit.Explaining;

/// <summary>What to explain.</summary>
public sealed record ExplainOptions
{
    /// <summary>A code or name of a rule, the id of a finding or the beginning of one, or the code of a mistake.</summary>
    public required string Subject { get; init; }

    /// <summary>The id of an entity, to be told why the rule found something about it or did not.</summary>
    public string? On { get; init; }

    /// <summary>Folders and files of one stack.</summary>
    public required IReadOnlyList<string> Paths { get; init; }

    public DateOnly? AsOf { get; init; }

    public IReadOnlyList<string> RuleFolders { get; init; } = [];
}
