using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Revisions;

/// <summary>What became of one thing of the model, and what that did to the findings.</summary>
/// <param name="Subject">Its kind, or <c>settings</c>.</param>
/// <param name="Id">Its id now; where it is no more, its last one.</param>
/// <param name="Before">Null for a new one.</param>
/// <param name="After">Null for one that is no more.</param>
public sealed record ModelChange(ChangeKind Kind, string Subject, string Id, Record? Before, Record? After)
{
    /// <summary>What to call it; the id where it has no name.</summary>
    public required string Name { get; init; }

    /// <summary>Its earlier id; null where that is the same.</summary>
    public string? FormerId { get; init; }

    public IReadOnlyList<FieldChange> Fields { get; init; } = [];

    /// <summary>The findings that it caused, settled or took out of the count.</summary>
    public IReadOnlyList<ChangedFinding> Findings { get; init; } = [];

    public Location Location => (After ?? Before)!.Location;

    public bool IsInOtherFile => Before is not null && After is not null && Before.Source.Path != After.Source.Path;
}
