namespace StackAudit.Importing;

/// <summary>What to import, and where to.</summary>
public sealed record ImportOptions
{
    /// <summary>A file with a list of records: YAML, JSON or CSV.</summary>
    public required string Source { get; init; }

    /// <summary>The folder that becomes the stack.</summary>
    public required string Folder { get; init; }

    /// <summary>A mapping file; null to go by the usual headings.</summary>
    public string? Mapping { get; init; }

    /// <summary>Whether a value of which nothing says what it means is a mistake.</summary>
    public bool Strict { get; init; }

    /// <summary>Whether files that exist are replaced.</summary>
    public bool Force { get; init; }

    /// <summary>Whether a stack that is there already is changed, instead of a new one written.</summary>
    public bool Update { get; init; }
}
