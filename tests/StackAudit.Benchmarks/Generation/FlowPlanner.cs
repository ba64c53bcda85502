namespace StackAudit.Benchmarks.Generation;

/// <summary>
/// Decides which flows a brand has, three for each tool. Customers' data goes up from sources over hubs to the systems of record
/// and down from there to destinations, so that it turns in a circle only where that is planted or where the flow says who wins.
/// Requests to be forgotten go to hubs from the desk, and down with what destinations get.
/// </summary>
internal sealed class FlowPlanner
{
    private static readonly string[] ToCrm = [DataKinds.Contact, DataKinds.Loyalty, DataKinds.Engagement, DataKinds.CampaignResults];

    private readonly Brand _brand;
    private readonly Brand? _parent;
    private readonly FlowDrafts _drafts;
    private readonly SourceFlows _sourceFlows;
    private readonly DestinationFlows _destinationFlows;
    private readonly IReadOnlyList<PlannedTool> _advertising;

    /// <param name="brand">The brand.</param>
    /// <param name="parent">The brand whose systems of record get this one's results; null for the first.</param>
    public FlowPlanner(Brand brand, Brand? parent)
    {
        _brand = brand;
        _parent = parent;
        _drafts = new FlowDrafts(brand);
        _sourceFlows = new SourceFlows(brand, _drafts);
        _destinationFlows = new DestinationFlows(brand, _drafts);
        _advertising = _drafts.Live(Part.Advertising);
    }

    private PlannedTool Crm => _brand.Tools[Places.Crm];

    private PlannedTool Ledger => _brand.Tools[Places.Ledger];

    private PlannedTool Warehouse => _brand.Tools[Places.Warehouse];

    private PlannedTool Desk => _brand.Tools[Places.Desk];

    /// <summary>The flows of each tool, by its position.</summary>
    public IReadOnlyList<IReadOnlyList<PlannedFlow>> Plan() => [.. _brand.Tools.Select(Plan)];

    private IReadOnlyList<PlannedFlow> Plan(PlannedTool tool)
    {
        PlannedFlow[] flows = tool.Part switch
        {
            Part.Core => OfCore(tool),
            Part.Hub => OfHub(tool),
            Part.Gate => OfGate(tool),
            Part.Desk => [OverTheConnector(Forget(Crm)), Forget(Ledger), Forget(Warehouse)],
            Part.Advertising => OfAdvertising(tool),
            Part.Satellite => OfSatellite(tool),
            Part.Source => _sourceFlows.Of(tool),
            _ => _destinationFlows.Of(tool),
        };
        string? status = tool.IsLive ? null : tool.Status == "proposed" ? "planned" : "retired";
        PlannedFlow[] planned = [.. flows.Select(flow => flow with { Status = status })];
        return [.. FlowFlaws.Plant(_brand, tool, planned).Select(_drafts.Draft)];
    }

    private PlannedFlow[] OfCore(PlannedTool core) => core.Position switch
    {
        Places.Crm =>
        [
            ToParent(core),
            _drafts.Up(core, Warehouse, [DataKinds.Contact, DataKinds.Loyalty, DataKinds.Engagement]),
            _destinationFlows.FromCore(core, [DataKinds.Contact, DataKinds.Orders]),
        ],
        Places.Ledger =>
        [
            _drafts.Up(core, Crm, [DataKinds.Orders]),
            _drafts.Up(Warehouse, core, [DataKinds.Orders]),
            _destinationFlows.FromCore(core, [DataKinds.Orders]),
        ],
        _ =>
        [
            ToParent(core),
            _drafts.Up(core, _brand.Tools[Places.Gate], [DataKinds.Behaviour]),
            _destinationFlows.FromCore(core, DataKinds.Collected),
        ],
    };

    private PlannedFlow ToParent(PlannedTool core) => _parent is null
        ? _destinationFlows.FromCore(core, [DataKinds.Contact, DataKinds.Orders])
        : _drafts.Up(core, _parent.Tools[core.Position], [DataKinds.CampaignResults]);

    private PlannedFlow[] OfHub(PlannedTool hub) =>
    [
        _drafts.Up(hub, Crm, Places.IsRelay(hub.Position) ? [DataKinds.Contact] : ToCrm) with { JoinKeys = [DataKinds.Contact] },
        _drafts.Up(hub, Warehouse, [DataKinds.Behaviour, DataKinds.Orders]),
        Forget(hub),
    ];

    private PlannedFlow Forget(PlannedTool tool) => new(Desk, tool, [DataKinds.Erasure]) { Purposes = ["erasure"] };

    private PlannedFlow OverTheConnector(PlannedFlow flow) => flow with
    {
        Via = "ipaas",
        Through = _brand.Tools[Places.Connector],
        Auth = $"{{ method: oauth, runs_as: {_brand.Team("it")}, reach: declared }}",
    };

    private PlannedFlow[] OfGate(PlannedTool gate) =>
    [
        .. Enumerable.Range(0, 3).Select(i => new PlannedFlow(gate, _advertising[i % _advertising.Count], [DataKinds.Behaviour])
        {
            Via = "server-side", Consent = "passed", Purposes = ["advertising"],
        }),
    ];

    private PlannedFlow[] OfAdvertising(PlannedTool tool)
    {
        PlannedFlow first = tool.Flaw == Flaw.PastConsent
            ? new PlannedFlow(Warehouse, tool, [DataKinds.Behaviour]) { Via = "server-side" }
            : Gated(_drafts.AnyHub(tool), tool);
        return [first, Gated(_drafts.AnyHub(tool), tool), _drafts.Up(tool, _drafts.AnyHub(tool), [DataKinds.CampaignResults])];
    }

    private PlannedFlow Gated(PlannedTool from, PlannedTool to)
    {
        bool isTooMuch = _brand.HasSensitiveLoyalty && _brand.Index % 10 == 6 && to.Position == 7;
        string[] data = [DataKinds.Behaviour, DataKinds.Contact];
        return new PlannedFlow(from, to, isTooMuch ? [.. data, DataKinds.Loyalty] : data)
        {
            Via = "server-side",
            Consent = "enforced",
            Transform = _brand.Random.Percent(50) ? "hash" : null,
            Purposes = ["advertising", "erasure"],
        };
    }

    private PlannedFlow[] OfSatellite(PlannedTool tool)
    {
        int back = _brand.Tools[tool.Position - 1].Part == Part.Satellite ? 2 : 1;
        PlannedTool only = _brand.Tools[tool.Position - back];
        int first = _brand.Random.Next(DataKinds.Distributed.Length);
        return
        [
            new PlannedFlow(only, tool, [DataKinds.Distributed[first]]) { Via = "file" },
            new PlannedFlow(only, tool, [DataKinds.Distributed[(first + 1) % DataKinds.Distributed.Length]]),
            new PlannedFlow(tool, only, [DataKinds.CampaignResults]) { Via = "email" },
        ];
    }
}
