using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Reporting;

/// <summary>What a tool has that was not on the table when it was approved, its data apart.</summary>
internal static class ApprovalGrowth
{
    public static bool IsOutgrown(Record review, Entity tool, FieldValues values)
    {
        string? plan = values.Text(review, "covers.plan");
        return (values.Of(review, "covers.regions") is not null && HasNewRegion(values.List<string>(review, "covers.regions"), values.List<string>(tool, "regions")))
            || (values.Of(review, "covers.subprocessors") is not null && HasNewParty(values.List<Entity>(review, "covers.subprocessors"), tool, values))
            || (plan is not null && values.Text(tool, "plan") is { } now && now != plan);
    }

    private static bool HasNewRegion(IReadOnlyList<string> covered, IReadOnlyList<string> regions) =>
        regions.Any(region => !covered.Any(container => Regions.IsWithin(region, container)));

    private static bool HasNewParty(IReadOnlyList<Entity> covered, Entity tool, FieldValues values) =>
        values.Entity(tool, "vendor") is { } vendor && values.List<Record>(vendor, "subprocessors").Any(party => !covered.Contains(values.Entity(party, "vendor")));
}
