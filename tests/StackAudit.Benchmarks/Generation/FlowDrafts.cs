namespace StackAudit.Benchmarks.Generation;

/// <summary>The flows of a brand as they are drawn: which tools may be chosen, which ways are taken, what has come where.</summary>
internal sealed class FlowDrafts
{
    private static readonly string[] UpwardVia = ["api", "webhook", "tag", "file", "native", "ipaas"];
    private static readonly string[] DownwardVia = ["api", "native", "reverse-etl", "file", "server-side", "ipaas"];
    private static readonly string[] EverydayPurposes = ["service", "marketing", "analytics", "loyalty"];

    // Nobody else may choose these: their flaw is what is, or is not, around them.
    private static readonly Flaw[] LeftAlone =
        [Flaw.OnlyLink, Flaw.NotConnected, Flaw.Subsumed, Flaw.OpinionsStay, Flaw.DearForNothing, Flaw.NotMentioned, Flaw.StoresUnknown, Flaw.NeverRead];

    private readonly Brand _brand;
    private readonly Random _random;
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly HashSet<(string From, string To)> _ways = [];
    private readonly Dictionary<string, HashSet<string>> _received = new(StringComparer.Ordinal);
    private readonly IReadOnlyList<PlannedTool> _hubs;

    public FlowDrafts(Brand brand)
    {
        _brand = brand;
        _random = brand.Random;
        _hubs = [.. brand.Tools.Where(tool => tool.Part == Part.Hub && !Places.IsRelay(tool.Position))];
    }

    public IReadOnlyList<PlannedTool> Live(Part part) => [.. _brand.Tools.Where(tool => tool.Part == part && tool.IsLive && !LeftAlone.Contains(tool.Flaw))];

    /// <summary>A hub with which the tool has no flow yet; any, in a brand with few.</summary>
    public PlannedTool AnyHub(PlannedTool tool) => Fresh(_hubs, tool) ?? _random.From(_hubs);

    /// <summary>One with which the tool has no flow yet, if there is one.</summary>
    public PlannedTool? Fresh(IEnumerable<PlannedTool> choices, PlannedTool tool)
    {
        PlannedTool[] free = [.. choices.Where(choice => !_ways.Contains((choice.Id, tool.Id)))];
        if (free.Length == 0)
        {
            return null;
        }

        PlannedTool choice = _random.From(free);
        _ways.Add((choice.Id, tool.Id));
        return choice;
    }

    /// <summary>What earlier flows bring to a tool.</summary>
    public IReadOnlySet<string> ReceivedBy(PlannedTool tool) => _received.GetValueOrDefault(tool.Id) ?? [];

    public PlannedFlow Up(PlannedTool from, PlannedTool to, IReadOnlyList<string> data) =>
        Connected(new PlannedFlow(from, to, data) { Via = _random.From(UpwardVia), Purposes = Everyday() });

    public PlannedFlow Down(PlannedTool from, PlannedTool to, IReadOnlyList<string> customers, bool isFirst)
    {
        string[] data = _random.Percent(70) ? [.. customers] : [.. customers, _random.From(DataKinds.Distributed)];
        return Connected(new PlannedFlow(from, to, data)
        {
            Via = to.IsEnd && _random.Percent(8) ? "manual" : _random.From(DownwardVia),
            Transform = !isFirst && _random.Percent(8) ? "aggregate" : null,
            Consent = to.IsMailer && customers.Contains(DataKinds.Behaviour) ? "passed" : null,
            Purposes = isFirst ? [_random.From(EverydayPurposes), "erasure"] : Everyday(),
        });
    }

    /// <summary>Gives a flow an id of its own where another has the same ends.</summary>
    public PlannedFlow Draft(PlannedFlow flow)
    {
        if (flow.Brings)
        {
            Received(flow.To).UnionWith(flow.Data);
        }

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

    private HashSet<string> Received(PlannedTool tool)
    {
        if (!_received.TryGetValue(tool.Id, out HashSet<string>? kinds))
        {
            _received[tool.Id] = kinds = new HashSet<string>(StringComparer.Ordinal);
        }

        return kinds;
    }

    private string[] Everyday() => _random.Percent(85) ? [_random.From(EverydayPurposes)] : [];

    private PlannedFlow Connected(PlannedFlow flow) => flow.Via == "ipaas" ? flow with { Through = _brand.Tools[Places.Connector] } : flow;
}
