using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Graph.Computed;

internal static class ToolCost
{
    private static readonly Field Contracts = ToolKind.Kind.Fields["contracts"];
    private static readonly Field IsRunning = ContractKind.Kind.Fields["is_running"];
    private static readonly Field AnnualCost = ContractKind.Kind.Fields["annual_cost"];

    /// <summary>The tool's shares of its running contracts.</summary>
    public static ComputedValue Annual(ComputedFields fields, Entity tool)
    {
        Money? sum = null;
        var unknown = new List<MissingFact>();
        foreach (Entity contract in fields.List<Entity>(tool, Contracts))
        {
            ComputedValue isRunning = fields.Value(contract, IsRunning);
            if (isRunning.Value is not true)
            {
                continue;
            }

            unknown.AddRange(isRunning.Without);
            if (contract[AnnualCost] is not Money cost)
            {
                unknown.Add(new MissingFact(contract, AnnualCost.Name));
            }
            else if (ContractCoverage.ShareOf(fields, contract, tool, cost) is not { } share)
            {
                unknown.Add(ContractCoverage.UnknownShare(contract));
            }
            else
            {
                sum = sum == null ? share : sum + share;
            }
        }

        return new ComputedValue(sum == null ? null : fields.Model.Settings.Rates.InOneCurrency(sum), unknown.ToArray());
    }
}
