namespace StackAudit.Benchmarks.Generation;

/// <summary>A tool before it is written down.</summary>
internal sealed record PlannedTool
{
    public required string Id { get; init; }
    public required string Name { get; init; }
    public required string Vendor { get; init; }
    public required string Category { get; init; }
    public required string Description { get; init; }
    public required Part Part { get; init; }
    public required Flaw Flaw { get; init; }
    public required string Status { get; init; }
    public required bool IsImportant { get; init; }
    public required int Users { get; init; }

    /// <summary>The kinds of the brand's data that it collects.</summary>
    public IReadOnlyList<string> Collects { get; init; } = [];

    public bool IsLive => Status is "active" or "trial" or "retiring";

    public bool IsHub => Part is Part.Core or Part.Hub;

    public bool HasSignOn => Flaw != Flaw.NoSignOn && (IsImportant || Users >= 50 || Flaw == Flaw.NeverSeen);
}
