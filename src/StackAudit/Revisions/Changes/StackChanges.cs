using StackAudit.Diagnostics;
using StackAudit.Rules;

namespace StackAudit.Revisions;

/// <summary>What changed between two states of a stack.</summary>
public sealed record StackChanges
{
    /// <summary>How to call the earlier state: <c>main (a1b2c3d)</c>.</summary>
    public required string Before { get; init; }

    public required string After { get; init; }

    /// <summary>The day as of which both were checked.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>Those with a meaning, by kind and id, the settings first.</summary>
    public required IReadOnlyList<ModelChange> Changes { get; init; }

    /// <summary>Things that are in another file now, and otherwise the same.</summary>
    public required IReadOnlyList<ModelChange> Moved { get; init; }

    /// <summary>Findings that changed, and belong to none of the changes.</summary>
    public required IReadOnlyList<ChangedFinding> Also { get; init; }

    /// <summary>What could not be read of the earlier state.</summary>
    public required IReadOnlyList<Diagnostic> EarlierProblems { get; init; }

    /// <summary>What cannot be read of the later one.</summary>
    public required IReadOnlyList<Diagnostic> Problems { get; init; }

    /// <summary>What was left out, a sentence each.</summary>
    public required IReadOnlyList<string> Remarks { get; init; }

    /// <summary>Findings that are new because the change goes beyond what a review approved.</summary>
    public IReadOnlyList<Finding> VoidedApprovals { get; init; } = [];

    public bool HasDifferences => Changes.Count + Moved.Count + Also.Count > 0;

    /// <summary>All findings that changed.</summary>
    public IEnumerable<ChangedFinding> Findings => Changes.SelectMany(change => change.Findings).Concat(Also);
}
