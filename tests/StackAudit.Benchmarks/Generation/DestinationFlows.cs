namespace StackAudit.Benchmarks.Generation;

/// <summary>What destinations get: from a hub, and from earlier ones that work with the same data.</summary>
internal sealed class DestinationFlows(Brand brand, FlowDrafts drafts)
{
    private const int FurtherFlowsWithHubs = 4;

    private readonly Random _random = brand.Random;
    private readonly IReadOnlyList<PlannedTool> _destinations = drafts.Live(Part.Destination);

    public PlannedFlow[] Of(PlannedTool tool) => tool.Flaw switch
    {
        Flaw.Circle => [FromCrm(tool), FromEarlier(tool), new PlannedFlow(tool, brand.Tools[Places.Crm], [DataKinds.Contact])],
        Flaw.Abroad => [FromCrm(tool), FromEarlier(tool), FromEarlier(tool)],
        Flaw.NotMentioned => [Between(), Between(), Between()],
        _ => [drafts.Down(drafts.AnyHub(tool), tool, tool.Uses, isFirst: true), FromEarlier(tool), tool.IsMailer ? Back(tool, drafts.AnyHub(tool)) : FromEarlier(tool)],
    };

    /// <summary>To any destination that works with some of what the core has.</summary>
    public PlannedFlow FromCore(PlannedTool core, IReadOnlyList<string> held)
    {
        PlannedTool user = drafts.Fresh(_destinations.Where(tool => tool.Uses.Intersect(held).Any()), core)!;
        return drafts.Down(core, user, [.. user.Uses.Intersect(held)], isFirst: false);
    }

    private PlannedFlow FromCrm(PlannedTool tool) => drafts.Up(brand.Tools[Places.Crm], tool, [DataKinds.Contact]) with { Purposes = ["service", "erasure"] };

    private PlannedFlow FromEarlier(PlannedTool tool)
    {
        IEnumerable<PlannedTool> earlier = _destinations.Where(other => other.Position < tool.Position && !other.IsEnd && other.Uses.SequenceEqual(tool.Uses));
        PlannedTool? from = _random.Percent(FurtherFlowsWithHubs) ? null : drafts.Fresh(earlier, tool);
        return drafts.Down(from ?? drafts.AnyHub(tool), tool, tool.Uses, isFirst: false);
    }

    private PlannedFlow Back(PlannedTool from, PlannedTool to) => _random.Next(3) switch
    {
        0 => drafts.Up(from, to, [DataKinds.Contact, DataKinds.Engagement]) with { ConflictRule = "The CRM wins." },
        1 => drafts.Up(from, to, [DataKinds.Engagement]),
        _ => drafts.Up(from, to, [DataKinds.Engagement, DataKinds.CampaignResults]),
    };

    // Instead of flows of a tool that has none.
    private PlannedFlow Between()
    {
        PlannedTool to = _random.From(_destinations);
        return drafts.Down(drafts.AnyHub(to), to, to.Uses, isFirst: false);
    }
}
