using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Graph.Computed;

/// <summary>Which tools a contract is about, and how its cost is divided among them.</summary>
internal static class ContractCoverage
{
    private static readonly Field ToolsField = ContractKind.Kind.Fields["tools"];
    private static readonly Field Vendor = ContractKind.Kind.Fields["vendor"];
    private static readonly Field AnnualCost = ContractKind.Kind.Fields["annual_cost"];
    private static readonly Field Shares = ContractKind.Kind.Fields["shares"];
    private static readonly Field ShareTool = Shares.Records!["tool"];
    private static readonly Field SharePercent = Shares.Records!["percent"];
    private static readonly Field ToolsOfVendor = VendorKind.Kind.Fields["tools"];

    public static IEnumerable<Entity> Tools(ComputedFields fields, Entity contract)
    {
        if (contract[ToolsField] != null)
        {
            return contract.List<Entity>(ToolsField);
        }

        return contract[Vendor] is Entity vendor ? fields.List<Entity>(vendor, ToolsOfVendor) : [];
    }

    /// <summary>What one of the tools costs a year by the contract.</summary>
    /// <param name="toolCount">Among how many it is divided where nobody says how.</param>
    public static ComputedValue CostOf(Entity contract, Entity tool, int toolCount)
    {
        if (contract[AnnualCost] is not Money cost)
        {
            return new ComputedValue(null, [new MissingFact(contract, AnnualCost.Name)]);
        }

        Record[] shares = [.. contract.List<Record>(Shares)];
        if (shares.Length == 0)
        {
            return new ComputedValue(cost / toolCount);
        }

        Record[] own = Array.FindAll(shares, share => share[ShareTool] == tool);
        return Array.TrueForAll(own, share => share[SharePercent] is decimal)
            ? new ComputedValue(cost * own.Sum(share => (decimal)share[SharePercent]!))
            : new ComputedValue(null, [new MissingFact(contract, $"{Shares.Name}.{SharePercent.Name}")]);
    }
}
