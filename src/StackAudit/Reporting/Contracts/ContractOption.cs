using StackAudit.Schema;

namespace StackAudit.Reporting;

/// <summary>One of the ways to go on with a contract.</summary>
/// <param name="ThreeYears">What it costs over the three years from the end of the running term; null where that is not known.</param>
/// <param name="AtMost">The same where the vendor raises the price by as much as was agreed; null where that is no other amount, or nothing was agreed.</param>
/// <param name="Assumptions">What the amounts take for granted, a sentence each.</param>
public sealed record ContractOption(ContractChoice Choice, Money? ThreeYears, Money? AtMost, IReadOnlyList<string> Assumptions);
