using StackAudit.Diagnostics;
using StackAudit.Model;
using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Rules;

/// <summary>One violation of a rule, with all that a reader needs to believe and mend it.</summary>
public sealed record Finding
{
    /// <summary>A hash of the code and of what the rule ranged over: the same over runs, moved lines and new wording.</summary>
    public required string Id { get; init; }

    public required RuleDescriptor Rule { get; init; }

    public required Severity Severity { get; init; }

    /// <summary>The first sentence stands alone where space is short.</summary>
    public required string Message { get; init; }

    /// <summary>The line to change.</summary>
    public required Location Location { get; init; }

    /// <summary>The entities that the rule ranged over, in the order of its loops.</summary>
    public required IReadOnlyList<Entity> Subjects { get; init; }

    public IReadOnlyList<RelatedLocation> Related { get; init; } = [];

    /// <summary>The hops that prove it; empty where no path is involved.</summary>
    public IReadOnlyList<PathStep> Path { get; init; } = [];

    /// <summary>The people and teams who should act.</summary>
    public IReadOnlyList<Entity> Assignees { get; init; } = [];

    /// <summary>The money in question.</summary>
    public Money? Money { get; init; }

    /// <summary>How to mend it, as far as its rule knows and the files have a place for it.</summary>
    public IReadOnlyList<Fix> Fixes => ProposedFixes?.Value ?? [];

    internal Lazy<IReadOnlyList<Fix>>? ProposedFixes { get; init; }

    public FindingStatus Status { get; init; } = FindingStatus.Active;

    /// <summary>The exception of the stack's settings that hides it; null while it counts.</summary>
    public Entity? Exception { get; init; }

    /// <summary>Whether it is neither excepted nor grandfathered, nor older than the change that is looked at.</summary>
    public bool Counts => Status is FindingStatus.Active or FindingStatus.New;
}
