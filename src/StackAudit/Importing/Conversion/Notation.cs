namespace StackAudit.Importing;

/// <summary>How a column writes what can be written in several ways; null where the mapping does not say.</summary>
/// <param name="Dates"><c>day-month-year</c>, <c>month-day-year</c> or <c>year-month-day</c>.</param>
/// <param name="Decimals"><c>point</c> or <c>comma</c>.</param>
/// <param name="IsMonthly">Whether amounts are for a month.</param>
internal sealed record Notation(string? Dates, string? Decimals, bool IsMonthly);
