using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Graph.Computed;

internal static class ContractCost
{
    private static readonly Field AnnualCost = ContractKind.Kind.Fields["annual_cost"];
    private static readonly Duration Year = Duration.Zero with { Years = 1 };

    public static Money? Annual(Entity contract) => contract[AnnualCost] as Money;

    /// <summary>What one renewal commits to.</summary>
    public static ComputedValue Committed(Entity contract)
    {
        if (Annual(contract) is not { } cost)
        {
            return new ComputedValue(null, [new MissingFact(contract, AnnualCost.Name)]);
        }

        var terms = new ContractTerms(contract);
        return new ComputedValue(Over(terms.RenewalTerm, cost), terms.IsRenewalTermKnown ? [] : [new MissingFact(contract, "renewal_term")]);
    }

    // Where a year's amount is to be divided it is divided: multiplied by a third of a year, it would not be a third.
    private static Money Over(Duration term, Money annualCost) =>
        term < Year && Year.DividedBy(term) is { } terms ? annualCost / terms : annualCost * term.DividedBy(Year)!.Value;
}
