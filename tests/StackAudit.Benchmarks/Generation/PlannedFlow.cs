namespace StackAudit.Benchmarks.Generation;

/// <summary>A flow before it is written down.</summary>
internal sealed record PlannedFlow(PlannedTool From, PlannedTool To, IReadOnlyList<string> Data)
{
    public string Via { get; init; } = "api";
    public string? Id { get; init; }
    public string? Status { get; init; }
    public string? Consent { get; init; }
    public string? ConflictRule { get; init; }
    public string? Transform { get; init; }
    public PlannedTool? Through { get; init; }
    public IReadOnlyList<string> Purposes { get; init; } = [];
    public IReadOnlyList<string> JoinKeys { get; init; } = [];

    /// <summary>Whose login it uses, as it is written; null for the usual one.</summary>
    public string? Auth { get; init; }

    /// <summary>Whether somebody hears of it when something is lost.</summary>
    public bool IsWatched { get; init; } = true;

    /// <summary>Whether somebody looks after it where it needs that.</summary>
    public bool IsOwned { get; init; } = true;

    /// <summary>A further fact as it is written.</summary>
    public string? Fact { get; init; }

    public bool IsLive => Status is null or "active" && From.IsLive && To.IsLive;

    /// <summary>Whether it brings what it lists as it is.</summary>
    public bool Brings => IsLive && Transform != "aggregate";

    /// <summary>Ways of which nobody signs in.</summary>
    public bool IsWithoutLogin => Via is "manual" or "email" or "tag" or "link";
}
