using StackAudit.Text;

namespace StackAudit.Excepting;

/// <summary>An exception that somebody wants to add.</summary>
public sealed record NewException
{
    /// <summary>The stack, and how it is checked.</summary>
    public required AnalyzerOptions Analysis { get; init; }

    /// <summary>A rule, by code or name, or a finding, by its id or how that begins.</summary>
    public required string Subject { get; init; }

    /// <summary>The ids of what it is for; none where a finding is named.</summary>
    public IReadOnlyList<string> On { get; init; } = [];

    public required string Reason { get; init; }

    /// <summary>The last day on which it holds.</summary>
    public required DateOnly Until { get; init; }

    /// <summary>The id of whoever agreed.</summary>
    public string? ApprovedBy { get; init; }

    /// <summary>The most findings that it may hide.</summary>
    public int? Count { get; init; }

    /// <summary>Whether it is to be a comment above the line of the finding.</summary>
    public bool IsInline { get; init; }

    /// <summary>Whether to write it although there is nothing to hide today.</summary>
    public bool IsForced { get; init; }

    internal AnalysisResult Check(FileTree tree) => Analyzer.Run(Analysis with { Tree = tree });
}
