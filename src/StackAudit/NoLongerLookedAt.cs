using StackAudit.Rules;
using StackAudit.Text;

namespace StackAudit;

/// <summary>Findings that are gone only because nothing looks there any more: nobody fixed them.</summary>
/// <param name="Why">What keeps the rules from looking: <c>category:contracts is off</c>.</param>
/// <param name="By">Where that is written; null where no file of settings says so.</param>
/// <param name="Findings">As they were.</param>
public sealed record NoLongerLookedAt(string Why, Location? By, IReadOnlyList<Finding> Findings);
