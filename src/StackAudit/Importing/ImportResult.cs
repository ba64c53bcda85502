using StackAudit.Diagnostics;

namespace StackAudit.Importing;

/// <summary>What came of an import.</summary>
public sealed record ImportResult
{
    /// <summary>What kept it from being done, in the order file, line, column, code. No stack was written where there is anything.</summary>
    public required IReadOnlyList<Diagnostic> Problems { get; init; }

    /// <summary>The paths of the files that were written.</summary>
    public IReadOnlyList<string> Files { get; init; } = [];

    /// <summary>The mapping that was written for correction, also where it is what stopped the import; null where one was given.</summary>
    public string? WrittenMapping { get; init; }

    /// <summary>How many entities were written, by the plural of their kind.</summary>
    public IReadOnlyList<(string Plural, int Count)> Counts { get; init; } = [];

    public IReadOnlyList<UnreadValue> Unread { get; init; } = [];

    /// <summary>Columns about which the mapping says nothing, kept as they are.</summary>
    public IReadOnlyList<string> UnnamedColumns { get; init; } = [];

    /// <summary>By column, in how many rows a field took the first of several values.</summary>
    public IReadOnlyDictionary<string, int> Shortened { get; init; } = new Dictionary<string, int>();

    /// <summary>The encoding of the source; empty for one that has only one.</summary>
    public string Encoding { get; init; } = "";

    /// <summary>What changes in the stack that is there already; null for an import that writes a new one.</summary>
    public UpdateSummary? Update { get; init; }

    /// <summary>The key under which a column is kept that no field takes.</summary>
    public static string KeyOf(string column) => ExtensionKey.Of(column);
}
