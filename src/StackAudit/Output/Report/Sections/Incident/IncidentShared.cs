using StackAudit.Model;
using StackAudit.Reporting;

namespace StackAudit.Output;

/// <summary>Other tools that the incident may touch through the same vendor or sub-processor.</summary>
internal static class IncidentShared
{
    private const int Most = 12;

    public static ViewObject[] Of(Incident incident, ReportContext context)
    {
        IncidentScope scope = incident.Scope;
        Entity[] holders = scope.IsCredential ? [.. incident.Keys.SelectMany(key => key.Holders).Distinct().Where(holder => !scope.Tools.Contains(holder))] : [];
        var neighbours = new IncidentNeighbours(scope, context.Model, context.Values);
        return
        [
            .. holders.Length == 0 ? [] : new[] { Keeping(holders, context) },
            .. neighbours.OfSameVendor().Select(shared => Row("also of ", shared, "", context)),
            .. neighbours.RelyingOnThem().Select(shared => Row("of ", shared, ", whose data passes through the vendor in question", context)),
            .. neighbours.OnSameSubprocessor().Select(shared => Row("if the cause lies with ", shared, ", a sub-processor", context)),
        ];
    }

    private static ViewObject Keeping(Entity[] holders, ReportContext context) => new()
    {
        ["why"] = Markup.Encode("where the key lies: whoever took it from there may have all other keys that lie there"),
        ["tools"] = context.Text.Names(holders),
    };

    private static ViewObject Row(string before, SharedVendor shared, string after, ReportContext context) => new()
    {
        ["why"] = Markup.Encode(before) + context.Text.Name(shared.Vendor) + Markup.Encode(after),
        ["tools"] = shared.Tools.Count == 0
            ? Markup.Encode("no other tool of ours")
            : context.Text.Names(shared.Tools.Take(Most)) + Markup.Encode(shared.Tools.Count > Most ? " and others" : ""),
    };
}
