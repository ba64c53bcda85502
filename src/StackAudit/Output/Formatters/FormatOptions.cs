namespace StackAudit.Output;

/// <summary>What a caller may wish of a formatter; each heeds what makes sense for it.</summary>
public sealed record FormatOptions
{
    /// <summary>Every finding singly, instead of many of one rule in one block.</summary>
    public bool All { get; init; }

    /// <summary>Findings and problems only.</summary>
    public bool Quiet { get; init; }

    /// <summary>Times as well, which differ from run to run.</summary>
    public bool Timing { get; init; }

    /// <summary>Whether it goes into a file, which people will open with other programs.</summary>
    public bool IsFile { get; init; }

    public TextStyle Style { get; init; } = new();
}
