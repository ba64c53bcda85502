using StackAudit.Rules;

namespace StackAudit;

/// <summary>What the baseline of a stack came to in a check.</summary>
/// <param name="Path">From the root of the stack.</param>
/// <param name="Known">How many findings it holds.</param>
/// <param name="Stale">Those of its entries that no finding needs any more.</param>
/// <param name="IsStrict">Whether such entries fail the check.</param>
public sealed record BaselineSummary(string Path, int Known, IReadOnlyList<BaselineEntry> Stale, bool IsStrict)
{
    /// <summary>How many of the findings that it holds count all the same, since they are worse than what was accepted.</summary>
    public int Worse { get; init; }

    /// <summary>The baseline itself, for those who change it.</summary>
    internal Baseline? Read { get; init; }
}
