namespace StackAudit.Benchmarks.Generation;

/// <summary>
/// Decides which flows a brand has, three for each tool. Customers' data goes up from sources over hubs to the systems of record
/// and down from there to destinations, so that it turns in a circle only where that is planted or where the flow says who wins.
/// </summary>
internal sealed class FlowPlanner
{
    private const int FurtherFlowsWithHubs = 10;

    private static readonly string[] UpwardVia = ["api", "webhook", "tag", "file", "native", "ipaas"];
    private static readonly string[] DownwardVia = ["api", "native", "reverse-etl", "file", "server-side", "ipaas", "manual"];
    private static readonly string[] HubToCrm = [DataKinds.Contact, DataKinds.Loyalty, DataKinds.Engagement, DataKinds.CampaignResults];

    private readonly Brand _brand;
    private readonly Brand? _parent;
    private readonly Random _random;
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly PlannedTool[] _hubs;
    private readonly PlannedTool[] _collectingHubs;
    private readonly PlannedTool[] _sources;
    private readonly PlannedTool[] _destinations;
    private readonly PlannedTool[] _advertising;

    /// <param name="brand">The brand.</param>
    /// <param name="parent">The brand whose systems of record get this one's results; null for the first.</param>
    public FlowPlanner(Brand brand, Brand? parent)
    {
        _brand = brand;
        _parent = parent;
        _random = brand.Random;
        _hubs = [.. brand.Tools.Where(tool => tool.IsHub)];
        _collectingHubs = [.. brand.Tools.Where(tool => tool.Part == Part.Hub)];
        _sources = Live(Part.Source);
        _destinations = Live(Part.Destination);
        _advertising = Live(Part.Advertising);
    }

    private PlannedTool Crm => _brand.Tools[0];

    private PlannedTool Warehouse => _brand.Tools[20];

    public IReadOnlyList<PlannedFlow> Plan(int position)
    {
        PlannedTool tool = _brand.Tools[position];
        PlannedFlow[] flows = tool.Part switch
        {
            Part.Core => OfCore(tool, position),
            Part.Hub => [Up(tool, Crm, HubToCrm), Up(tool, _brand.Tools[10], [DataKinds.Orders]), Up(tool, Warehouse, [DataKinds.Behaviour])],
            Part.Gate => OfGate(tool),
            Part.Advertising => OfAdvertising(tool),
            Part.Satellite => OfSatellite(tool, position),
            Part.Source => OfSource(tool),
            _ => OfDestination(tool),
        };
        return [.. flows.Select(flow => WithId(tool.IsLive ? flow : flow with { Status = tool.Status == "proposed" ? "planned" : "retired" }))];
    }

    private PlannedTool[] Live(Part part) => [.. _brand.Tools.Where(tool => tool.Part == part && tool.IsLive && tool.Flaw != Flaw.OnlyLink)];

    private PlannedFlow[] OfCore(PlannedTool core, int position) => position switch
    {
        0 => [ToParent(core, position), Up(core, Warehouse, [DataKinds.Contact, DataKinds.Loyalty]), Down(core, _random.From(_destinations))],
        10 => [Up(core, Crm, [DataKinds.Orders]), Up(core, Warehouse, [DataKinds.Orders]), Down(core, _random.From(_destinations))],
        _ => [ToParent(core, position), Up(core, _brand.Tools[3], [DataKinds.Behaviour]), Down(core, _random.From(_destinations))],
    };

    private PlannedFlow ToParent(PlannedTool core, int position) =>
        _parent is null ? Down(core, _destinations[position % _destinations.Length]) : Up(core, _parent.Tools[position], [DataKinds.CampaignResults]);

    private PlannedFlow[] OfGate(PlannedTool gate) =>
    [
        .. Enumerable.Range(0, 3)
            .Select(i => new PlannedFlow(gate, _advertising[i % _advertising.Length], [DataKinds.Behaviour]) { Via = "server-side", Consent = "passed" }),
    ];

    private PlannedFlow[] OfAdvertising(PlannedTool tool)
    {
        PlannedFlow first = tool.Flaw == Flaw.PastConsent
            ? new PlannedFlow(Warehouse, tool, [DataKinds.Behaviour]) { Via = "server-side" }
            : Gated(_random.From(_hubs), tool);
        return [first, Gated(_random.From(_hubs), tool), Up(tool, _random.From(_collectingHubs), [DataKinds.CampaignResults])];
    }

    private PlannedFlow Gated(PlannedTool from, PlannedTool to) =>
        new(from, to, [DataKinds.Behaviour, DataKinds.Contact]) { Via = "server-side", Consent = "enforced", Transform = _random.Percent(50) ? "hash" : null };

    private PlannedFlow[] OfSatellite(PlannedTool tool, int position)
    {
        int back = _brand.Tools[position - 1].Part == Part.Satellite ? 2 : 1;
        PlannedTool only = _brand.Tools[position - back];
        return
        [
            new PlannedFlow(only, tool, [_random.From(DataKinds.Distributed)]) { Via = "file" },
            new PlannedFlow(only, tool, [_random.From(DataKinds.Distributed)]) { Via = "api" },
            new PlannedFlow(tool, only, [DataKinds.CampaignResults]) { Via = "email" },
        ];
    }

    private PlannedFlow[] OfSource(PlannedTool tool)
    {
        if (tool.Flaw is Flaw.NotConnected or Flaw.OnlyLink)
        {
            return [.. Enumerable.Range(0, 3).Select(_ => Up(tool, _random.From(_collectingHubs), [DataKinds.Contact]))];
        }

        PlannedTool[] later = [.. _sources.SkipWhile(source => source != tool).Skip(1)];
        return
        [
            Up(tool, _random.From(_collectingHubs), tool.Collects.Count > 0 ? tool.Collects : SomeOf(DataKinds.Collected)),
            Further(),
            Further(),
        ];

        PlannedFlow Further() => Up(tool, _random.From(later.Length == 0 || IsWithHub() ? _collectingHubs : later), SomeOf(DataKinds.Collected));
    }

    private PlannedFlow[] OfDestination(PlannedTool tool)
    {
        PlannedTool[] earlier = [.. _destinations.TakeWhile(destination => destination != tool)];
        PlannedFlow first = tool.Flaw is Flaw.Abroad or Flaw.Circle ? Up(Crm, tool, [DataKinds.Contact]) : Down(_random.From(_hubs), tool);
        PlannedFlow last = tool.Flaw == Flaw.Circle ? new PlannedFlow(tool, Crm, [DataKinds.Contact]) : Back(tool, _random.From(_collectingHubs));
        return [first, FromEarlier(), tool.Flaw == Flaw.Circle || _random.Percent(12) ? last : FromEarlier()];

        PlannedFlow FromEarlier() => Down(_random.From(earlier.Length == 0 || IsWithHub() ? _hubs : earlier), tool);
    }

    private PlannedFlow Back(PlannedTool from, PlannedTool to) => _random.Next(3) switch
    {
        0 => Up(from, to, [DataKinds.Contact, DataKinds.Engagement]) with { ConflictRule = "The CRM wins." },
        1 => Up(from, to, [DataKinds.Engagement]),
        _ => Up(from, to, [DataKinds.Engagement, DataKinds.CampaignResults]),
    };

    private bool IsWithHub() => _random.Percent(FurtherFlowsWithHubs);

    private PlannedFlow Up(PlannedTool from, PlannedTool to, IReadOnlyList<string> data) =>
        Connected(new PlannedFlow(from, to, data) { Via = _random.From(UpwardVia) });

    private PlannedFlow Down(PlannedTool from, PlannedTool to)
    {
        string[] customers = SomeOf(DataKinds.Collected);
        string[] data = _random.Percent(70) ? customers : [.. customers.Take(1), _random.From(DataKinds.Distributed)];
        return Connected(new PlannedFlow(from, to, data) { Via = _random.From(DownwardVia), Transform = _random.Percent(5) ? "aggregate" : null });
    }

    private PlannedFlow Connected(PlannedFlow flow) => flow.Via == "ipaas" ? flow with { Through = _brand.Tools[40] } : flow;

    private string[] SomeOf(string[] kinds)
    {
        int start = _random.Next(kinds.Length);
        return [.. Enumerable.Range(start, _random.Next(1, kinds.Length)).Select(i => kinds[i % kinds.Length])];
    }

    // Parallel flows need ids of their own.
    private PlannedFlow WithId(PlannedFlow flow)
    {
        if (_ids.Add($"{flow.From.Id}->{flow.To.Id}"))
        {
            return flow;
        }

        int nth = 2;
        string id;
        do
        {
            id = $"{flow.From.Id}-to-{flow.To.Id}-{nth++}";
        }
        while (!_ids.Add(id));
        return flow with { Id = id };
    }
}
