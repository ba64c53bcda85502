namespace StackAudit.Tests.Accepting;

/// <summary>Tools and flows as plain facts, and what the rules of <see cref="SomeBaselinedStack"/> say of them, worked out a second time and by hand.</summary>
internal sealed class NaiveBaseline
{
    private readonly List<NaiveTool> _tools = [];
    private readonly List<(NaiveTool From, NaiveTool To, bool IsManual)> _flows = [];
    private int _made;

    /// <summary>What was accepted: a violation, and how grave it was then.</summary>
    public Dictionary<string, int> Accepted { get; } = [];

    public IReadOnlyList<NaiveTool> Tools => _tools;

    public IReadOnlyList<(NaiveTool From, NaiveTool To, bool IsManual)> Flows => _flows;

    /// <summary>Each violation by rule and the first ids of what it is about, with its gravity.</summary>
    public Dictionary<string, int> Violations
    {
        get
        {
            var found = new Dictionary<string, int>();
            foreach (NaiveTool tool in _tools)
            {
                if (!tool.HasOwner)
                {
                    found[$"ACME1001 {tool.FirstId}"] = tool.IsCritical ? 3 : 2;
                }

                if (tool.Region == "us")
                {
                    found[$"ACME1002 {tool.FirstId}"] = 3;
                }
            }

            foreach (var (from, to, isManual) in _flows.Where(flow => flow.IsManual))
            {
                found[$"ACME1003 {from.FirstId}->{to.FirstId}"] = 2;
            }

            return found;
        }
    }

    public IEnumerable<string> Counting => Violations.Where(violation => Accepted.GetValueOrDefault(violation.Key) < violation.Value).Select(violation => violation.Key).Order(StringComparer.Ordinal);

    /// <summary>What is accepted and no violation any more, apart from tools of which nobody knows where they are.</summary>
    public IEnumerable<string> Settled => Accepted.Keys.Except(Violations.Keys).Where(key => !IsUnknown(key)).Order(StringComparer.Ordinal);

    public NaiveTool AddTool(int choice)
    {
        var tool = new NaiveTool($"t{++_made}") { HasOwner = choice % 2 == 0, Region = Region(choice / 2), IsCritical = choice % 5 == 0 };
        _tools.Add(tool);
        return tool;
    }

    public void AddFlow(int choice)
    {
        (NaiveTool from, NaiveTool to) = (_tools[choice % _tools.Count], _tools[choice / 7 % _tools.Count]);
        if (from != to && !_flows.Exists(flow => flow.From == from && flow.To == to))
        {
            _flows.Add((from, to, choice % 3 > 0));
        }
    }

    public void Remove(int choice)
    {
        NaiveTool tool = _tools[choice % _tools.Count];
        if (_tools.Count > 1)
        {
            _tools.Remove(tool);
            _flows.RemoveAll(flow => flow.From == tool || flow.To == tool);
        }
    }

    public void Reorder(int seed)
    {
        var random = new Random(seed);
        NaiveTool[] tools = [.. _tools.OrderBy(_ => random.Next())];
        _tools.Clear();
        _tools.AddRange(tools);
        _flows.Reverse();
    }

    public void Accept(IEnumerable<string> keys)
    {
        foreach (string key in keys.ToArray())
        {
            Accepted[key] = Violations[key];
        }
    }

    public static string? Region(int choice) => (choice % 3) switch { 0 => "us", 1 => "de", _ => null };

    private bool IsUnknown(string key) => key.StartsWith("ACME1002", StringComparison.Ordinal) && _tools.Any(tool => tool.Region is null && key.EndsWith($" {tool.FirstId}", StringComparison.Ordinal));
}
