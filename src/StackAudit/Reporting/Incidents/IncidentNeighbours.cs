using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Reporting;

/// <summary>Which other tools an incident may touch by whom their vendors rely on.</summary>
internal sealed class IncidentNeighbours(IncidentScope scope, StackModel model, FieldValues values)
{
    private readonly HashSet<Entity> _tools = [.. scope.Tools];
    private readonly HashSet<Entity> _vendors = [.. scope.Vendors];

    /// <summary>Other tools of the same vendors.</summary>
    public IReadOnlyList<SharedVendor> OfSameVendor() => [.. scope.Vendors.Select(vendor => new SharedVendor(vendor, Others(vendor))).Where(shared => shared.Tools.Count > 0)];

    /// <summary>Other vendors that hand data on to these, at any depth, with their tools.</summary>
    public IReadOnlyList<SharedVendor> RelyingOnThem() =>
    [
        .. model.All(VendorKind.Kind.Name)
            .Where(vendor => !_vendors.Contains(vendor) && values.List<Entity>(vendor, "all_subprocessors").Any(_vendors.Contains))
            .Select(vendor => new SharedVendor(vendor, Others(vendor)))
            .Where(shared => shared.Tools.Count > 0),
    ];

    /// <summary>The sub-processors of these vendors, at any depth, each with the other tools that rest on it: these are touched if the cause lies there.</summary>
    public IReadOnlyList<SharedVendor> OnSameSubprocessor()
    {
        Entity[] below = [.. scope.Vendors.SelectMany(vendor => values.List<Entity>(vendor, "all_subprocessors")).Distinct().Where(vendor => !_vendors.Contains(vendor)).OrderBy(vendor => vendor.Ordinal)];
        return
        [
            .. below.Select(subprocessor => new SharedVendor(subprocessor, [.. model.All(VendorKind.Kind.Name)
                .Where(vendor => vendor == subprocessor || (!_vendors.Contains(vendor) && values.List<Entity>(vendor, "all_subprocessors").Contains(subprocessor)))
                .SelectMany(Others).Distinct().OrderBy(tool => tool.Ordinal)])),
        ];
    }

    private Entity[] Others(Entity vendor) => [.. values.List<Entity>(vendor, "tools").Where(tool => !_tools.Contains(tool) && values.Is(tool, "is_live"))];
}
