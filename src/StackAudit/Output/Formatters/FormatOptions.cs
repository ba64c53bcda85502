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

    /// <summary>By what findings are shown together; null for the order of their places alone.</summary>
    public FindingGrouping? GroupBy { get; init; }

    /// <summary>Whether SARIF holds what is excepted or baselined as well.</summary>
    public bool SarifSuppressed { get; init; }

    /// <summary>The stack's folder as seen from where the program was started, with a <c>/</c> behind it; empty when it is the same.</summary>
    public string StackFromHere { get; init; } = "";

    /// <summary>The stack's folder as seen from the root of the repository, for readers that look for files there.</summary>
    public string StackFromRepository { get; init; } = "";

    /// <summary>How many bytes the place takes, where it is not the one that the form is usually for.</summary>
    public int? MostBytes { get; init; }

    /// <summary>Whether a summary of the step holds all findings as well.</summary>
    public bool HasStepSummary { get; init; }

    public TextStyle Style { get; init; } = new();
}
