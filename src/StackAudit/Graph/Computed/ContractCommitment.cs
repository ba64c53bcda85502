using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Graph.Computed;

/// <summary>What was bought in units, and how much of it is paid for nothing.</summary>
internal static class ContractCommitment
{
    private static readonly Field Items = ContractKind.Kind.Fields["commitment"];
    private static readonly Field Committed = Items.Records!["committed"];
    private static readonly Field Used = Items.Records!["used"];
    private static readonly Field Cost = Items.Records!["annual_cost"];

    public static ComputedValue UnusedCost(ComputedFields fields, Entity contract)
    {
        if (contract[Items] == null)
        {
            return new ComputedValue(null, [new MissingFact(contract, Items.Name)]);
        }

        Record[] items = [.. contract.List<Record>(Items)];
        bool isOnly = items.Length == 1;
        string[] unknown = [.. items.SelectMany(item => UnknownOf(contract, item, isOnly)).Distinct()];
        if (unknown.Length > 0 || items.Any(item => item[Committed] is 0m))
        {
            return new ComputedValue(null, [.. unknown.Select(field => new MissingFact(contract, field))]);
        }

        var sum = new Money(0, fields.Model.Settings.Currency);
        foreach (Record item in items)
        {
            decimal committed = (decimal)item[Committed]!;
            sum += CostOf(contract, item, isOnly)! * (committed - (decimal)item[Used]!) / committed;
        }

        return new ComputedValue(fields.Model.Settings.Rates.InOneCurrency(sum));
    }

    private static IEnumerable<string> UnknownOf(Entity contract, Record item, bool isOnly)
    {
        foreach (Field field in new[] { Committed, Used }.Where(field => item[field] == null))
        {
            yield return $"{Items.Name}.{field.Name}";
        }

        if (CostOf(contract, item, isOnly) == null)
        {
            yield return isOnly ? Cost.Name : $"{Items.Name}.{Cost.Name}";
        }
    }

    private static Money? CostOf(Entity contract, Record item, bool isOnly) => item[Cost] as Money ?? (isOnly ? ContractCost.Annual(contract) : null);
}
