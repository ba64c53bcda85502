namespace StackAudit.Benchmarks.Generation;

/// <summary>What follows for a tool from the flows of its brand.</summary>
/// <param name="Arriving">The kinds of the brand's data that flows bring.</param>
/// <param name="Stores">Those that it keeps; null where nobody wrote it down.</param>
/// <param name="IsTag">Whether it gets something by a tag.</param>
internal sealed record ToolFacts(IReadOnlySet<string> Arriving, IReadOnlyList<string>? Stores, bool IsTag)
{
    /// <summary>The kinds of personal data that are there, in a fixed order.</summary>
    public IReadOnlyList<string> PersonalOf(PlannedTool tool) =>
        [.. DataKinds.Personal.Where(kind => Arriving.Contains(kind) || tool.Collects.Contains(kind) || Stores?.Contains(kind) == true)];
}
