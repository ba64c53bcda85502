using StackAudit.Model;

namespace StackAudit.Reporting;

/// <summary>A credential to revoke.</summary>
/// <param name="Flows">All that stop with it, those elsewhere that share it among them; in the order of their ids.</param>
/// <param name="Place">Where it lies.</param>
public sealed record IncidentKey(IReadOnlyList<Entity> Flows, KeyPlace Place)
{
    /// <summary>Its name; null where nobody gave it one.</summary>
    public string? Word { get; init; }

    /// <summary>The ways in which it signs in: <c>oauth</c>, <c>api-key</c> …</summary>
    public IReadOnlyList<string> Methods { get; init; } = [];

    /// <summary>The tools in which it lies, as far as it is written down.</summary>
    public IReadOnlyList<Entity> Holders { get; init; } = [];

    /// <summary>In whose names it runs.</summary>
    public IReadOnlyList<Entity> RunsAs { get; init; } = [];

    /// <summary>What it opens: where it lies here, tools elsewhere.</summary>
    public IReadOnlyList<Entity> Opened { get; init; } = [];

    /// <summary>Whether it opens the whole of these tools, and not what its flows carry.</summary>
    public bool OpensAll { get; init; }

    /// <summary>The data that it shows.</summary>
    public IReadOnlyList<Entity> Data { get; init; } = [];

    /// <summary>How many tools it leads to: those that it opens, and those to which these lead.</summary>
    public int Reach { get; init; }

    /// <summary>Who can revoke it: the owners of what it opens.</summary>
    public IReadOnlyList<Entity> Revokers { get; init; } = [];
}
