using StackAudit.Model;

namespace StackAudit.Graph;

/// <summary>Which paths are asked for.</summary>
public sealed record PathQuery
{
    /// <summary>Where a path may start.</summary>
    public required IReadOnlyList<Entity> From { get; init; }

    /// <summary>Where a path may end; anywhere without it.</summary>
    public IReadOnlyList<Entity>? To { get; init; }

    /// <summary>The data that each flow of a path lists; of the others nothing is asked.</summary>
    public Entity? Carried { get; init; }

    /// <summary>Whether a path may take a flow; any live one without it.</summary>
    public Func<Entity, bool>? With { get; init; }

    /// <summary>Whether a path must not pass a tool, start and connectors included. It may always end there.</summary>
    public Func<Entity, bool>? Avoiding { get; init; }

    /// <summary>
    /// What a flow adds to a path's total, never less than nothing. With it the least total wins, then the fewest hops, then the smallest flow ids;
    /// without it the fewest hops.
    /// </summary>
    public Func<Entity, decimal>? Least { get; init; }
}
