using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Graph.Computed;

/// <summary>Which tools a contract is about, and how its cost is divided among them.</summary>
internal static class ContractCoverage
{
    private static readonly Field ToolsField = ContractKind.Kind.Fields["tools"];
    private static readonly Field Vendor = ContractKind.Kind.Fields["vendor"];
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

    /// <summary>A tool's part of an amount; null when its share is named but not known.</summary>
    public static Money? ShareOf(ComputedFields fields, Entity contract, Entity tool, Money amount)
    {
        Record[] shares = [.. contract.List<Record>(Shares)];
        if (shares.Length == 0)
        {
            return amount / Tools(fields, contract).Distinct().Count();
        }

        decimal sum = 0;
        foreach (Record share in shares.Where(share => share[ShareTool] == tool))
        {
            if (share[SharePercent] is not decimal percent)
            {
                return null;
            }

            sum += percent;
        }

        return amount * sum;
    }

    public static MissingFact UnknownShare(Entity contract) => new(contract, $"{Shares.Name}.{SharePercent.Name}");
}
