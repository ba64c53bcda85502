using StackAudit.Rules;

namespace StackAudit.Querying;

/// <summary>What to ask of which stack.</summary>
public sealed record QueryOptions
{
    /// <summary>The clauses of a query, or the path of a rule file that holds queries.</summary>
    public required string Query { get; init; }

    /// <summary>The title of one query of the file; null for all of them.</summary>
    public string? Title { get; init; }

    /// <summary>Folders and files of one stack.</summary>
    public required IReadOnlyList<string> Paths { get; init; }

    public DateOnly? AsOf { get; init; }

    public IReadOnlyList<string> RuleFolders { get; init; } = [];

    /// <summary>The shipped rules as the build bound them; null to bind their texts, which takes longer and gives the same.</summary>
    public CompactRules? CompactRules { get; init; }

    /// <summary>Whether a text is the path of a file of queries, and not a query.</summary>
    public static bool IsFile(string query) => query.EndsWith(".rules", StringComparison.Ordinal);
}
