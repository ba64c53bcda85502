namespace StackAudit.Benchmarks.Generation;

/// <summary>Who answers for a tool, who mends it, and who stands in.</summary>
internal sealed record PlannedOwners(string? Business, string? Technical, string? Deputy);
