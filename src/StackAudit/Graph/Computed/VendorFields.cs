using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Graph.Computed;

internal static class VendorFields
{
    private static readonly RecordType Type = VendorKind.Kind.Fields;
    private static readonly Field Parent = Type["parent"];
    private static readonly Field Subprocessors = Type["subprocessors"];
    private static readonly Field SubprocessorVendor = Subprocessors.Records!["vendor"];
    private static readonly Field VendorOfTool = ToolKind.Kind.Fields["vendor"];
    private static readonly Field VendorOfContract = ContractKind.Kind.Fields["vendor"];

    public static IReadOnlyList<ComputedField> All { get; } =
    [
        ComputedField.Inverse(VendorKind.Kind, "tools", ToolKind.Kind, (_, tool) => [tool[VendorOfTool]]),
        ComputedField.Inverse(VendorKind.Kind, "contracts", ContractKind.Kind, (_, contract) => [contract[VendorOfContract]]),
        ComputedField.Single(Type["root"], (_, vendor) => Root(vendor)),
        ComputedField.List(Type["all_subprocessors"], (_, vendor) => AllSubprocessors(vendor)),
    ];

    // Vendors that are each other's parents have no top; then the one with the smallest id stands for it, whichever one starts from.
    private static Entity Root(Entity vendor)
    {
        var way = new List<Entity>();
        while (!way.Contains(vendor))
        {
            way.Add(vendor);
            if (vendor[Parent] is not Entity parent)
            {
                return vendor;
            }

            vendor = parent;
        }

        return way.Skip(way.IndexOf(vendor)).MinBy(onCycle => onCycle.Ordinal)!;
    }

    private static IEnumerable<Entity> AllSubprocessors(Entity vendor)
    {
        var met = new HashSet<Entity> { vendor };
        var open = new Stack<Entity>([vendor]);
        while (open.TryPop(out Entity? next))
        {
            foreach (Record subprocessor in next.List<Record>(Subprocessors))
            {
                if (subprocessor[SubprocessorVendor] is Entity found && met.Add(found))
                {
                    open.Push(found);
                }
            }
        }

        met.Remove(vendor);
        return InOrder.Of(met);
    }
}
