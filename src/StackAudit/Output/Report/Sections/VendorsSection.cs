using StackAudit.Model;
using StackAudit.Reporting;
using StackAudit.Schema;

namespace StackAudit.Output;

/// <summary>One block for each vendor: what we have from it, what it has of ours, and what one wants to know before talking to it.</summary>
internal sealed class VendorsSection() : ReportSection("vendors", "Vendors")
{
    public override IReadOnlyList<string> Blocks => [VendorKind.Kind.Name];

    public override ViewObject? Of(ReportContext context)
    {
        var block = new VendorBlock(context);
        Entity[] vendors = [.. context.Model.All(VendorKind.Kind.Name).Where(vendor => !vendor.IsStub).OrderBy(vendor => vendor.Name, StringComparer.OrdinalIgnoreCase)];
        ILookup<bool, Entity> byIdle = vendors.ToLookup(block.IsIdle);
        return vendors.Length == 0 ? null : new ViewObject
        {
            ["vendors"] = byIdle[false].Select(block.Of).ToArray(),
            ["idle"] = Markup.Join(", ", byIdle[true].Select(vendor => new Markup($"<span id=\"{ReportText.Anchor(vendor)}\">") + context.Text.Brief(vendor.Name) + new Markup("</span>"))),
        };
    }
}
