using StackAudit.Model;

namespace StackAudit.Graph.Computed;

/// <summary>Says in words what was taken for granted about a contract for want of a fact.</summary>
internal static class ContractAssumptions
{
    public static IEnumerable<string> Of(Entity contract, ContractDays days)
    {
        ContractTerms terms = days.Terms;
        if (!terms.IsRenewalKnown && (days.NextRenewal != null || days.IsRolled))
        {
            yield return "It renews by itself.";
        }

        if (!terms.IsRenewalTermKnown && (days.LastRenewal != null || ContractCost.Annual(contract) != null))
        {
            yield return terms.FirstTerm is { } firstTerm ? $"A renewal lasts {firstTerm}, as the first term does." : $"A renewal lasts {terms.RenewalTerm}.";
        }

        if (!terms.IsNoticeKnown && days.NextRenewal != null)
        {
            yield return $"Notice must be given {terms.Notice} before.";
        }
    }
}
