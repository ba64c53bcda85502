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
}
