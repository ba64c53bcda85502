using StackAudit.Model;

namespace StackAudit.Reporting;

/// <summary>What will happen to a tool, as far as anybody has written it down.</summary>
public static class ToolOutlook
{
    /// <summary>In the order of days, what has none last.</summary>
    public static IReadOnlyList<ToolEvent> Of(Entity tool, FieldValues values) =>
        values.Is(tool, "is_live") ? [.. Events(tool, values).OrderBy(happening => happening.On ?? DateOnly.MaxValue)] : [];

    private static IEnumerable<ToolEvent> Events(Entity tool, FieldValues values)
    {
        if (values.Text(tool, "status") == "trial" && values.Date(tool, "trial_ends") is { } trialEnds)
        {
            yield return new ToolEvent(ToolEventKind.TrialEnds, trialEnds);
        }

        if (values.Date(tool, "until") is { } until)
        {
            yield return new ToolEvent(ToolEventKind.InUseUntil, until);
        }

        if (values.Date(tool, "sunset_on") is { } sunset)
        {
            yield return new ToolEvent(ToolEventKind.Sunset, sunset);
        }

        if (values.Entity(tool, "vendor") is { } vendor && values.Date(vendor, "sunset_on") is { } stops)
        {
            yield return new ToolEvent(ToolEventKind.VendorStops, stops, vendor);
        }

        if (values.List<Entity>(tool, "successors") is { Count: > 0 } successors)
        {
            yield return new ToolEvent(ToolEventKind.ReplacedBy, null, successors);
        }

        if (values.List<Entity>(tool, "replaces").Where(other => values.Is(other, "is_live")).ToArray() is { Length: > 0 } replaced)
        {
            yield return new ToolEvent(ToolEventKind.Replaces, null, replaced);
        }

        foreach (Entity contract in values.List<Entity>(tool, "contracts").Where(contract => values.Is(contract, "is_running")))
        {
            if (OfContract(contract, tool, values) is { } happening)
            {
                yield return happening;
            }
        }
    }

    // What was decided wins over what would happen by itself: a contract is not kept for a tool that is gone by then.
    private static ToolEvent? OfContract(Entity contract, Entity tool, FieldValues values)
    {
        var facts = new ContractFacts(contract, values);
        if (facts.FinalEnd is { } ends)
        {
            return new ToolEvent(ToolEventKind.ContractEnds, ends, contract);
        }

        return facts.NextRenewal is not { } renews || LastDays.Of(tool, values) <= renews ? null
            : facts.Decided == "cancel" ? new ToolEvent(ToolEventKind.ContractToEnd, renews, contract)
            : new ToolEvent(ToolEventKind.ContractRenews, renews, contract);
    }
}
