using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Reporting;

/// <summary>Tools that do the same for the same part of the company.</summary>
/// <param name="Tools">In the order of their ids.</param>
/// <param name="Contracts">Those that run for them, the one that can be left first in front.</param>
/// <param name="JointExit">The first day on which all can be left; null where contracts do not tell.</param>
/// <param name="Saving">What is saved a year when all but the dearest are given up; null where fewer than two have a cost that can be compared.</param>
public sealed record Overlap(IReadOnlyList<Entity> Tools, IReadOnlyList<ContractFacts> Contracts, DateOnly? JointExit, Money? Saving)
{
    /// <summary>The rules that see it.</summary>
    public required IReadOnlyList<Rules.Finding> Findings { get; init; }
}
