using StackAudit.Model;

namespace StackAudit.Reporting;

/// <summary>Other tools that rest on a vendor.</summary>
/// <param name="Vendor">On whom.</param>
/// <param name="Tools">Which, in the order of their ids.</param>
public sealed record SharedVendor(Entity Vendor, IReadOnlyList<Entity> Tools);
