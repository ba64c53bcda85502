namespace StackAudit.Benchmarks.Generation;

/// <summary>Plants the flaws that are flaws of flows.</summary>
internal static class FlowFlaws
{
    public static PlannedFlow[] Plant(Brand brand, PlannedTool tool, PlannedFlow[] flows) => tool.Flaw switch
    {
        Flaw.NobodyTold => [.. flows.Select(flow => flow with { Consent = null })],
        Flaw.NotForgotten => [.. flows.Select(flow => flow with { Purposes = [.. flow.Purposes.Where(purpose => purpose != "erasure")] })],
        Flaw.NobodysFlow => [.. flows.Select(flow => Plain(flow) with { IsOwned = false })],
        Flaw.Parallel => [flows[0], flows[1] with { Purposes = [], Transform = null }, flows[1] with { Purposes = [], Transform = null, Via = "file", Through = null }],
        _ when SharedKeyOf(brand, tool) is { } key => First(flows, flow => Plain(flow) with { Auth = key }),
        Flaw.None => flows,
        _ => First(flows, flow => Spoil(brand, tool.Flaw, flow)),
    };

    private static PlannedFlow Spoil(Brand brand, Flaw flaw, PlannedFlow flow) => flaw switch
    {
        Flaw.SentTooMuch => flow with { Data = [.. flow.Data, DataKinds.Engagement] },
        Flaw.StrangePurpose => flow with { Purposes = ["recruiting", "erasure"] },
        Flaw.OpenFlow => flow with { Fact = "encrypted: no" },
        Flaw.ByHand => Plain(flow) with { Via = "manual" },
        Flaw.LostEvents => Plain(flow) with { Via = "webhook", IsWatched = false },
        Flaw.PersonalKey => Plain(flow) with { Auth = $"{{ method: oauth, runs_as: {brand.Random.From(brand.Staff)} }}" },
        Flaw.ExpiringKey => Plain(flow) with { Auth = $"{{ method: api-key, runs_as: {brand.Team("it")}, expires: 2026-07-14 }}" },
        Flaw.Zombie => flow with { Status = "active" },
        _ => flow,
    };

    // The tool after the one with the flaw has the same key.
    private static string? SharedKeyOf(Brand brand, PlannedTool tool)
    {
        int first = tool.Flaw == Flaw.SharedKey ? tool.Position : tool.Position - 1;
        bool isShared = first >= 0 && brand.Tools[first].Flaw == Flaw.SharedKey && tool.IsLive;
        return isShared ? $"{{ method: api-key, runs_as: {brand.Team("it")}, credential: {brand.Id}-key-{first} }}" : null;
    }

    private static PlannedFlow Plain(PlannedFlow flow) => flow with { Via = "api", Through = null };

    private static PlannedFlow[] First(PlannedFlow[] flows, Func<PlannedFlow, PlannedFlow> change) => [change(flows[0]), .. flows[1..]];
}
