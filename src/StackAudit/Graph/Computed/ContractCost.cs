using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Graph.Computed;

internal static class ContractCost
{
    private static readonly RecordType Type = ContractKind.Kind.Fields;
    private static readonly Field AnnualCost = Type["annual_cost"];
    private static readonly Field Commitment = Type["commitment"];
    private static readonly Field CommittedUnits = Commitment.Records!["committed"];
    private static readonly Field UsedUnits = Commitment.Records!["used"];
    private static readonly Field ItemCost = Commitment.Records!["annual_cost"];
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

    /// <summary>The cost of all that was bought and is not used.</summary>
    public static ComputedValue Unused(ComputedFields fields, Entity contract)
    {
        if (contract[Commitment] == null)
        {
            return new ComputedValue(null, [new MissingFact(contract, Commitment.Name)]);
        }

        Record[] items = [.. contract.List<Record>(Commitment)];
        MissingFact[] unknown = [.. items.SelectMany(item => UnknownOf(item, items.Length)).Distinct().Select(field => new MissingFact(contract, field))];
        if (unknown.Length > 0 || items.Any(item => item[CommittedUnits] is 0m))
        {
            return new ComputedValue(null, unknown);
        }

        Money none = new(0, fields.Model.Settings.Currency);
        Money sum = items.Aggregate(none, (sum, item) => sum + UnusedOf(item, CostOf(contract, item, items.Length)!));
        return new ComputedValue(fields.Model.Settings.Rates.InOneCurrency(sum));

        IEnumerable<string> UnknownOf(Record item, int count)
        {
            foreach (Field field in new[] { CommittedUnits, UsedUnits }.Where(field => item[field] == null))
            {
                yield return $"{Commitment.Name}.{field.Name}";
            }

            if (CostOf(contract, item, count) == null)
            {
                yield return count == 1 ? AnnualCost.Name : $"{Commitment.Name}.{ItemCost.Name}";
            }
        }
    }

    private static Money? CostOf(Entity contract, Record item, int count) => item[ItemCost] as Money ?? (count == 1 ? Annual(contract) : null);

    private static Money UnusedOf(Record item, Money cost)
    {
        decimal committed = (decimal)item[CommittedUnits]!;
        return cost * (committed - (decimal)item[UsedUnits]!) / committed;
    }

    // Where a year's amount is to be divided it is divided: multiplied by a third of a year, it would not be a third.
    private static Money Over(Duration term, Money annualCost) =>
        term < Year && Year.DividedBy(term) is { } terms ? annualCost / terms : annualCost * term.DividedBy(Year)!.Value;
}
