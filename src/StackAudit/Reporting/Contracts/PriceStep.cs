using StackAudit.Schema;

namespace StackAudit.Reporting;

/// <summary>A price of a contract, and how much it rose against the one before.</summary>
/// <param name="Place">Among the contract's prices as written.</param>
/// <param name="Before">The place of the one before; null for the first.</param>
/// <param name="Rise">1 is twice as much; null for the first, and where the two cannot be compared.</param>
public sealed record PriceStep(int Place, int? Before, DateOnly From, Money AnnualCost, decimal? Rise, bool IsAboveCap);
